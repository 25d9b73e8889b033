-- Deliveries taken back since the release before: nobody has to let them pass, but everybody is told who did it and why.
select
    'withdrawn' as gate,
    deliveries.file_label as subject,
    'warning' as severity,
    deliveries.loaded_rows::text as observed,
    '0' as allowed,
    deliveries.withdrawal as acknowledgement
from pending_deliveries as deliveries
where deliveries.outcome = 'withdrawn'
order by deliveries.source, deliveries.delivery
