-- Offices, areas or list values that the instance does not know, as a share of the data rows pending of a source.
with

received as (

    select
        deliveries.source,
        sum(deliveries.unknown_codes) as unknown_codes,
        sum(deliveries.physical_rows - deliveries.header_rows - deliveries.blank_rows - deliveries.other_rows) as data_rows
    from pending_deliveries as deliveries
    where deliveries.outcome = 'loaded'
    group by deliveries.source

)

select
    'unknown-codes' as gate,
    received.source as subject,
    case
        when round(100.0 * received.unknown_codes / received.data_rows, 2) > limits.limit_value then 'hold'
        else 'passed'
    end as severity,
    round(100.0 * received.unknown_codes / received.data_rows, 2) || '%' as observed,
    limits.limit_value || '%' as allowed
from received
join ref.gate_limits as limits on limits.gate = 'unknown-codes-percent'
where received.data_rows > 0
order by received.source
