-- Every pending delivery: physical rows = header + blank + other + loaded + rejected + duplicate.
with

counted as (

    select
        deliveries.file_label,
        deliveries.source,
        deliveries.delivery,
        deliveries.physical_rows,
        deliveries.header_rows + deliveries.blank_rows + deliveries.other_rows + deliveries.loaded_rows + deliveries.rejected_rows
        + deliveries.duplicate_rows as accounted_rows
    from pending_deliveries as deliveries
    where deliveries.outcome = 'loaded'

)

select
    'reconciliation' as gate,
    counted.file_label as subject,
    case when counted.physical_rows = counted.accounted_rows then 'passed' else 'hold' end as severity,
    counted.accounted_rows::text as observed,
    counted.physical_rows::text as allowed
from counted
order by counted.source, counted.delivery
