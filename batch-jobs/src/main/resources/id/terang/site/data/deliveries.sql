-- Deliveries of one release with the arithmetic of their rows.
select
    source,
    file_label,
    outcome,
    received_on,
    physical_rows,
    header_rows,
    blank_rows,
    other_rows,
    loaded_rows,
    rejected_rows,
    duplicate_rows,
    superseding_rows,
    sha256

from release.delivery_ledger

where release = ?

-- A label ends with the number of its day: 2 before 10.
order by source collate "C", received_on, length(file_label), file_label collate "C"
