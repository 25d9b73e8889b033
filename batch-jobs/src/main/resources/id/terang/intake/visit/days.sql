-- How far the delivery reaches: the first and the newest day among its usable rows, duplicates included, visits ahead left out.
update staging.deliveries as deliveries
set first_day = span.first_day, last_day = span.last_day
from (
    select
        staged.delivery,
        min(staged.visited) as first_day,
        max(staged.visited) as last_day
    from staging.visits as staged
    join staging.deliveries as received on received.delivery = staged.delivery
    where
        staged.visited <= received.run_date
        and not exists (
            select from staging.rejected_rows as rejected
            where rejected.delivery = staged.delivery and rejected.line = staged.line
        )
    group by staged.delivery
) as span
where deliveries.delivery = span.delivery
