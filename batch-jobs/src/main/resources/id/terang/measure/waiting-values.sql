-- measure.survival, measure.day_cells → measure.metric_values: the first day on which half (one tenth) or less are still waiting;
-- null while that is not reached.
insert into measure.metric_values
with

quantiles (statistic, share) as (values ('survival-median', 0.5), ('survival-p90', 0.1)),

bases as (

    select
        measure, place_kind, place, level, period_kind, period_start, period_end, breakdown, breakdown_value,
        sum(events + censored) as base
    from measure.day_cells
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9

),

crossings as (

    select
        quantiles.statistic,
        measure, place_kind, place, period_kind, period_start, breakdown, breakdown_value,
        min(day) as day
    from measure.survival
    join quantiles on survival.survival <= quantiles.share
    group by 1, 2, 3, 4, 5, 6, 7, 8

)

select
    metrics.metric,
    bases.place_kind,
    bases.place,
    bases.level,
    bases.period_kind,
    bases.period_start,
    bases.period_end,
    bases.breakdown,
    bases.breakdown_value,
    case when bases.base >= metrics.minimum_base then crossings.day end,
    null,
    null,
    bases.base
from bases
join ref.metrics as metrics on metrics.numerator = bases.measure and metrics.statistic in ('survival-median', 'survival-p90')
join ref.metric_views as views
    on views.metric = metrics.metric
    and views.place_kind = bases.place_kind
    and views.level = bases.level
    and views.breakdown = bases.breakdown
    and views.period_kind = bases.period_kind
left join crossings
    on crossings.statistic = metrics.statistic
    and crossings.measure = bases.measure
    and crossings.place_kind = bases.place_kind
    and crossings.place = bases.place
    and crossings.period_kind = bases.period_kind
    and crossings.period_start = bases.period_start
    and crossings.breakdown = bases.breakdown
    and crossings.breakdown_value = bases.breakdown_value;
