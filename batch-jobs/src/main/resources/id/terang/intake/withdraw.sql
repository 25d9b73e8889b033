-- An export without identifiers is known by file name and line: sent again with fewer lines, it no longer says what it
-- said on the lines that are gone.
update fact.${table} as known
set is_current = false
from staging.deliveries as deliveries
join staging.deliveries as earlier
    on earlier.source = deliveries.source
    and earlier.file_name = deliveries.file_name
    and earlier.delivery <> deliveries.delivery
where
    deliveries.delivery = ?
    and known.delivery = earlier.delivery
    and known.is_current
    and not exists (select from staging.${table} as staged where staged.line = known.line)
    and not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = deliveries.delivery and rejected.line = known.line
    )
