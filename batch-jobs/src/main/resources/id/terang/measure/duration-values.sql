-- measure.day_cells → measure.metric_values: the smallest day that covers half (nine tenths) of what has ended, and the mean.
-- Exact over any area and period, because histograms add up.

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

insert into measure.metric_values
select
    metrics.metric,
    cells.place_kind,
    cells.place,
    cells.level,
    cells.period_kind,
    cells.period_start,
    cells.period_end,
    cells.breakdown,
    cells.breakdown_value,
    case
        when sum(cells.events) >= metrics.minimum_base
            then round(sum(cells.day * cells.events) * metrics.multiplier / sum(cells.events), metrics.decimals)
    end,
    sum(cells.day * cells.events),
    sum(cells.events),
    sum(cells.events)
from measure.day_cells as cells
join ref.metrics as metrics on metrics.numerator = cells.measure and metrics.statistic = 'mean'
join ref.metric_views as views
    on views.metric = metrics.metric
    and views.place_kind = cells.place_kind
    and views.level = cells.level
    and views.breakdown = cells.breakdown
    and views.period_kind = cells.period_kind
where cells.events > 0
group by 1, 2, 3, 4, 5, 6, 7, 8, 9, metrics.minimum_base, metrics.multiplier, metrics.decimals;
