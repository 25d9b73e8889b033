-- What a withdrawn delivery had replaced counts again: of each of its keys that no row stands for, the newest version among
-- the deliveries that still count.
update fact.${table} as known
set is_current = true
from (
    select distinct on (earlier.key) earlier.delivery, earlier.line, earlier.key
    from fact.${table} as gone
    join staging.deliveries as withdrawn on withdrawn.delivery = gone.delivery
    join fact.${table} as earlier on earlier.source = gone.source and earlier.key = gone.key
    join staging.deliveries as deliveries on deliveries.delivery = earlier.delivery and deliveries.outcome = 'loaded'
    where
        withdrawn.delivery = ?
        and not exists (
            select from fact.${table} as standing
            where standing.source = gone.source and standing.key = gone.key and standing.is_current
        )
    order by earlier.key, earlier.delivery desc, earlier.line desc
) as newest
where known.delivery = newest.delivery and known.line = newest.line and known.key = newest.key
