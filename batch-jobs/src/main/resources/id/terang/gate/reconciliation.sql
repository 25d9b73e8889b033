-- Every delivery of the night: physical rows = header + blank + loaded + rejected + duplicate.
select
    'reconciliation' as gate,
    deliveries.source || ' #' || deliveries.delivery as subject,
    case
        when deliveries.physical_rows
            = deliveries.header_rows + deliveries.blank_rows + deliveries.loaded_rows + deliveries.rejected_rows
            + deliveries.duplicate_rows then 'passed'
        else 'hold'
    end as severity,
    (
        deliveries.header_rows + deliveries.blank_rows + deliveries.loaded_rows + deliveries.rejected_rows
        + deliveries.duplicate_rows
    )::text as observed,
    deliveries.physical_rows::text as allowed
from staging.deliveries as deliveries
cross join ref.run as run
where deliveries.run_date = run.run_date and deliveries.outcome = 'loaded'
order by deliveries.delivery
