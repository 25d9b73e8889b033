-- Deliveries of one release with the arithmetic of their rows.
select
    source,
    file_label,
    outcome,
    received_on,
    physical_rows,
    header_rows,
    blank_rows,
    loaded_rows,
    rejected_rows,
    duplicate_rows,
    superseding_rows,
    sha256

from release.delivery_ledger

where release = ?

order by source collate "C", sha256 collate "C"
