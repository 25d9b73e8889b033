-- A register sent whole says all there is of every office it names: what it no longer has is kept, but no longer counts. A
-- delivery with a rejected row may have meant the entry by it, and takes nothing back. What publications print comes in files of
-- its own, and is left alone.
update fact.entries as known
set is_current = false, absent_from = deliveries.delivery
from staging.deliveries as deliveries
where
    deliveries.delivery = ?
    and known.source = deliveries.source
    and known.is_current
    and known.citation is null
    and known.office in (select staged.office from staging.entries as staged where staged.citation is null)
    and not exists (select from staging.entries as staged where staged.key = known.key)
    and not exists (select from staging.rejected_rows as rejected where rejected.delivery = deliveries.delivery)
