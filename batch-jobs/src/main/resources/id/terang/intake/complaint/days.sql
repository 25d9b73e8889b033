-- How far the delivery reaches: the first and the newest day among its usable rows, duplicates included.
update staging.deliveries as deliveries
set first_day = span.first_day, last_day = span.last_day
from (
    select
        staged.delivery,
        min(staged.received) as first_day,
        max(greatest(
            staged.received, staged.verified, staged.disposed, staged.first_response, staged.final_answer, staged.closed
        )) as last_day
    from staging.complaints as staged
    where not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = staged.delivery and rejected.line = staged.line
    )
    group by staged.delivery
) as span
where deliveries.delivery = span.delivery
