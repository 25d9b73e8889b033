-- What one release received, by source.
select
    deliveries.source,
    count(*) as files,
    sum(deliveries.loaded_rows) as loaded,
    sum(deliveries.superseding_rows) as superseding,
    max(deliveries.last_day) as last_day
from release.delivery_ledger as deliveries
where deliveries.release = ? and deliveries.outcome = 'loaded'
group by deliveries.source
order by deliveries.source collate "C"
