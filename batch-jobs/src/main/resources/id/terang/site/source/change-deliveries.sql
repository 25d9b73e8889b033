-- What one release received and what it took back, by source.
select
    deliveries.source,
    deliveries.outcome = 'withdrawn' as is_withdrawn,
    count(*) as files,
    sum(deliveries.loaded_rows) as loaded,
    sum(deliveries.superseding_rows) as superseding,
    max(deliveries.last_day) as last_day
from release.delivery_ledger as deliveries
where deliveries.release = ? and deliveries.outcome in ('loaded', 'withdrawn')
group by deliveries.source, is_withdrawn
order by deliveries.source collate "C", is_withdrawn
