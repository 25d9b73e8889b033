-- What a withdrawn delivery no longer had counts again, unless a later one says something of it.
update fact.entries as known
set is_current = true, absent_from = null
from staging.deliveries as earlier
where
    known.absent_from = ?
    and earlier.delivery = known.delivery
    and earlier.outcome = 'loaded'
    and not exists (
        select from fact.entries as standing
        where standing.source = known.source and standing.key = known.key and standing.is_current
    )
