-- Rows loaded in a night against the median of the same weekday over the eight weeks before it. A night without a delivery
-- counts as zero rows; judged from four nights on, and where the median is not zero. Every night that is pending is judged.
with

nights as (

    select deliveries.source, deliveries.run_date, sum(deliveries.loaded_rows) as loaded_rows
    from staging.deliveries as deliveries
    where deliveries.outcome = 'loaded'
    group by deliveries.source, deliveries.run_date

),

judged as (

    select sources.source, run.run_date
    from ref.sources as sources
    cross join ref.run as run
    union
    select deliveries.source, deliveries.run_date
    from pending_deliveries as deliveries
    where deliveries.outcome = 'loaded'

),

usual as (

    select
        judged.source,
        judged.run_date,
        percentile_disc(0.5) within group (order by coalesce(nights.loaded_rows, 0)) as loaded_rows
    from judged
    join (select distinct releases.run_date from release.releases as releases) as ran
        on ran.run_date between judged.run_date - 56 and judged.run_date - 1
        and extract(isodow from ran.run_date) = extract(isodow from judged.run_date)
        and ran.run_date >= (select min(first.run_date) from nights as first where first.source = judged.source)
    left join nights on nights.source = judged.source and nights.run_date = ran.run_date
    group by judged.source, judged.run_date
    having count(*) >= 4

),

compared as (

    select
        usual.source,
        usual.run_date,
        coalesce(nights.loaded_rows, 0) as loaded_rows,
        usual.loaded_rows as usual_rows,
        limits.limit_value,
        abs(coalesce(nights.loaded_rows, 0) - usual.loaded_rows) * 100 > limits.limit_value * usual.loaded_rows as is_off
    from usual
    left join nights on nights.source = usual.source and nights.run_date = usual.run_date
    join ref.gate_limits as limits on limits.gate = 'volume-percent'
    where usual.loaded_rows > 0

)

select
    'volume' as gate,
    compared.source as subject,
    case when bool_or(compared.is_off) then 'hold' else 'passed' end as severity,
    string_agg(compared.loaded_rows || ' (' || compared.run_date || ')', '; ' order by compared.run_date) as observed,
    string_agg(compared.usual_rows || ' ±' || compared.limit_value || '%', '; ' order by compared.run_date) as allowed
from compared
group by compared.source
order by compared.source
