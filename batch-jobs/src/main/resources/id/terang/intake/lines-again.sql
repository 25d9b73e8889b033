-- An export without identifiers is known by file name and line: lines that a withdrawn file no longer had count again, as far
-- as the file before it reached.
update fact.${table} as known
set is_current = true
from (
    select distinct on (earlier.key) earlier.delivery, earlier.line, earlier.key
    from staging.deliveries as withdrawn
    join staging.deliveries as deliveries
        on deliveries.source = withdrawn.source
        and deliveries.file_name = withdrawn.file_name
        and deliveries.outcome = 'loaded'
    join fact.${table} as earlier on earlier.delivery = deliveries.delivery
    where
        withdrawn.delivery = ?
        and earlier.line <= (
            select last.physical_rows
            from staging.deliveries as last
            where
                last.source = withdrawn.source
                and last.file_name = withdrawn.file_name
                and last.outcome = 'loaded'
            order by last.delivery desc
            limit 1
        )
        and not exists (
            select from fact.${table} as standing
            where standing.source = earlier.source and standing.key = earlier.key and standing.is_current
        )
    order by earlier.key, earlier.delivery desc, earlier.line desc
) as newest
where known.delivery = newest.delivery and known.line = newest.line and known.key = newest.key
