-- Rows loaded tonight against the median of the same weekday over the last eight weeks; judged from four nights on.
with

nights as (

    select
        deliveries.source,
        deliveries.run_date,
        sum(deliveries.loaded_rows) as loaded_rows
    from staging.deliveries as deliveries
    where deliveries.outcome = 'loaded'
    group by deliveries.source, deliveries.run_date

),

usual as (

    select
        nights.source,
        percentile_disc(0.5) within group (order by nights.loaded_rows) as loaded_rows
    from nights
    cross join ref.run as run
    where
        nights.run_date between run.run_date - 56 and run.run_date - 1
        and extract(isodow from nights.run_date) = extract(isodow from run.run_date)
    group by nights.source
    having count(*) >= 4

)

select
    'volume' as gate,
    nights.source as subject,
    case
        when abs(nights.loaded_rows - usual.loaded_rows) * 100 > limits.limit_value * usual.loaded_rows then 'hold'
        else 'passed'
    end as severity,
    nights.loaded_rows::text as observed,
    usual.loaded_rows || ' ±' || limits.limit_value || '%' as allowed
from nights
join ref.run as run on run.run_date = nights.run_date
join usual on usual.source = nights.source
join ref.gate_limits as limits on limits.gate = 'volume-percent'
order by nights.source
