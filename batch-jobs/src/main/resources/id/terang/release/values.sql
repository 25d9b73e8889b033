-- Every value of the night, block by block: one metric, one kind of place, one period.
with

metric_values as (

    select * from measure.metric_values
    union all
    select * from score.metric_values

)

select
    metric_values.metric,
    metric_values.place_kind,
    metric_values.period_kind,
    metric_values.period_start,
    metric_values.period_end,
    metric_values.place,
    metric_values.breakdown,
    metric_values.breakdown_value,
    metric_values.value,
    metric_values.numerator,
    metric_values.denominator,
    metric_values.base,
    metric_values.lower,
    metric_values.upper,
    metric_values.band
from metric_values
order by
    metric_values.metric collate "C",
    metric_values.place_kind collate "C",
    metric_values.period_kind collate "C",
    metric_values.period_start
