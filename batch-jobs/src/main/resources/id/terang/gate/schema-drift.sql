-- A refused file leaves its source without these rows. A changed header or another scale holds: the next file
-- will have it too. A refused file is tried again every night it lies in the inbox; one that was taken away no longer matters.
select
    'schema-drift' as gate,
    deliveries.file_label as subject,
    case when deliveries.refusal_code in ('columns', 'rows') then 'hold' else 'warning' end as severity,
    deliveries.refusal_code as observed,
    'loaded' as allowed
from pending_deliveries as deliveries
cross join ref.run as run
where deliveries.run_date = run.run_date and deliveries.outcome = 'refused'
order by deliveries.source, deliveries.delivery
