-- measure.cells → measure.metric_values for sums and ratios. Knows no metric by name. Parts are rolled up, then divided; one
-- rounding (half up) at the end.

insert into measure.metric_values
with

sums as (

    select
        frame.*,
        coalesce(numerators.value, 0) as numerator,
        denominators.value as denominator
    from measure.frame as frame
    join ref.metrics as metrics using (metric)
    left join measure.cells as numerators
        on numerators.measure = metrics.numerator
        and numerators.place_kind = frame.place_kind
        and numerators.place = frame.place
        and numerators.period_kind = frame.period_kind
        and numerators.period_start = frame.period_start
        and numerators.breakdown = frame.breakdown
        and numerators.breakdown_value = frame.breakdown_value
    left join measure.cells as denominators
        on denominators.measure = metrics.denominator
        and denominators.place_kind = frame.place_kind
        and denominators.place = frame.place
        and denominators.period_kind = frame.period_kind
        and denominators.period_start = frame.period_start
        and denominators.breakdown = frame.breakdown
        and denominators.breakdown_value = frame.breakdown_value
    where
        not (frame.is_partial and coalesce(numerators.value, 0) = 0)
        -- What holds until it is counted again (staff, families in need) is unknown before its first count, not zero.
        and (
            numerators.value is not null
            or metrics.numerator not in (select measure from ref.register_measures where kind = 'level')
        )

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
