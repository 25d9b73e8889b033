-- measure.day_cells → measure.metric_values: the smallest day that covers half (nine tenths) of what has ended. Exact.

insert into measure.metric_values
with

quantiles (statistic, share) as (values ('median', 0.5), ('p90', 0.9)),

running as (

    select
        cells.*,
        sum(events) over (histogram order by day) as ended,
        sum(events) over (histogram) as base
    from measure.day_cells as cells
    where events > 0
    window histogram as (
        partition by measure, place_kind, place, period_kind, period_start, breakdown, breakdown_value
    )

)

select
    metrics.metric,
    running.place_kind,
    running.place,
    running.level,
    running.period_kind,
    running.period_start,
    running.period_end,
    running.breakdown,
    running.breakdown_value,
    case when running.base >= metrics.minimum_base then min(running.day) end,
    null,
    null,
    running.base
from running
join ref.metrics as metrics on metrics.numerator = running.measure
join quantiles on quantiles.statistic = metrics.statistic
join ref.metric_views as views
    on views.metric = metrics.metric
    and views.place_kind = running.place_kind
    and views.level = running.level
    and views.breakdown = running.breakdown
    and views.period_kind = running.period_kind
where running.ended >= quantiles.share * running.base
group by 1, 2, 3, 4, 5, 6, 7, 8, 9, running.base, metrics.minimum_base;
