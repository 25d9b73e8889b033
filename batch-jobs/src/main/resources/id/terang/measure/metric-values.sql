-- measure.cells → measure.metric_values for sums and ratios. Knows no metric by name. Parts are rolled up, then divided; one
-- rounding (half up) at the end.

insert into measure.metric_values
with

parts as (

    select
        metric, place_kind, place, level, period_kind, period_start, period_end, breakdown, breakdown_value,
        true as is_framed,
        null::numeric as numerator,
        null::numeric as denominator
    from measure.frame
    union all
    select
        metrics.metric, cells.place_kind, cells.place, cells.level, cells.period_kind, cells.period_start, cells.period_end,
        cells.breakdown, cells.breakdown_value,
        false,
        case when reads.is_numerator then cells.value end,
        case when not reads.is_numerator then cells.value end
    from ref.metrics as metrics
    cross join lateral (values (metrics.numerator, true), (metrics.denominator, false)) as reads (measure, is_numerator)
    join measure.cells as cells on cells.measure = reads.measure
    where metrics.statistic in ('sum', 'ratio')

),

sums as (

    select
        metric, place_kind, place, level, period_kind, period_start, period_end, breakdown, breakdown_value,
        coalesce(sum(numerator), 0) as numerator,
        sum(denominator) as denominator
    from parts
    group by metric, place_kind, place, level, period_kind, period_start, period_end, breakdown, breakdown_value
    having bool_or(is_framed)

),

-- Amounts added up (rupiah, hours) are no yes or no of single things: such a share has no binomial interval.
sized as (

    select metrics.metric
    from ref.metrics as metrics
    join ref.register_measures as measures on measures.measure in (metrics.numerator, metrics.denominator)
    where measures.kind in ('sum', 'level', 'schedule')

),

-- A share rests on what it is a share of; a rate over a stock (no dot in its name) rests on what was counted. A stock that
-- nobody gave is unknown, a count that did not happen is zero.
bases as (

    select
        sums.metric, place_kind, place, level, period_kind, period_start, period_end, breakdown, breakdown_value,
        sums.numerator,
        case when metrics.denominator like '%.%' then coalesce(sums.denominator, 0) else sums.denominator end as denominator,
        case when metrics.denominator like '%.%' then coalesce(sums.denominator, 0) else sums.numerator end as base,
        metrics.statistic,
        metrics.multiplier,
        metrics.decimals,
        metrics.minimum_base,
        metrics.denominator like '%.%'
        and metrics.multiplier = 100
        and sums.numerator <= sums.denominator
        and metrics.metric not in (select metric from sized) as is_share
    from sums
    join ref.metrics as metrics using (metric)

),

-- Wilson's 95 % interval of a share; 3.841458820694124 = 1.959963984540054².
intervals as (

    select
        bases.*,
        statistic = 'ratio' and denominator > 0 and base >= minimum_base as has_ratio,
        case when is_share and base >= minimum_base then numerator + 3.841458820694124 / 2 end as centre,
        case
            when is_share and base >= minimum_base then sqrt(
                3.841458820694124 * (numerator * (denominator - numerator) / denominator + 3.841458820694124 / 4)
            )
        end as reach
    from bases

)

select
    metric, place_kind, place, level, period_kind, period_start, period_end, breakdown, breakdown_value,
    case
        when has_ratio then round(numerator * multiplier / denominator, decimals)
        when statistic = 'sum' and base >= minimum_base then round(numerator * multiplier, decimals)
    end,
    numerator,
    denominator,
    base,
    round(multiplier * (centre - reach) / (denominator + 3.841458820694124), decimals),
    round(multiplier * (centre + reach) / (denominator + 3.841458820694124), decimals),
    null
from intervals;

drop table measure.frame;
