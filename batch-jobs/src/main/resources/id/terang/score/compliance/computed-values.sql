-- What computed indicators rest on: metrics of offices for the calendar year to date, without breakdown.
with

metric_values as (

    select * from measure.metric_values
    union all
    select * from score.metric_values

)

select
    metric_values.place as office,
    metric_values.metric,
    metric_values.value
from metric_values
join ref.metrics as metrics on metrics.metric = metric_values.metric
where
    metric_values.place_kind = 'office'
    and metric_values.period_kind = 'year'
    and metric_values.period_start = ?
    and metric_values.breakdown = 'all'
    and metric_values.value is not null
    and metric_values.base >= greatest(metrics.minimum_base, case when metrics.subject = 'survey' then ? else 1 end)
order by metric_values.place, metric_values.metric
