-- measure.cells, measure.coverage × declared views → measure.frame: every figure a view has room for. Where nothing was counted
-- within the months covered, the count is zero; a zero that is not written would tell a hidden figure from none. Of an area in a period
-- that is over, it is unknown while an agency that serves it has not delivered the whole of it.

drop table if exists measure.frame;

create unlogged table measure.frame as
with

metrics as (

    select * from ref.metrics where statistic in ('sum', 'ratio')

),

breakdown_values as (

    select metrics.metric, counted.place_kind, counted.breakdown, counted.breakdown_value
    from metrics
    join (select distinct measure, place_kind, breakdown, breakdown_value from measure.cells) as counted
        on counted.measure in (metrics.numerator, metrics.denominator)
    union
    select metric, place_kind, 'all', 'all' from metrics cross join (values ('office'), ('area')) as kinds (place_kind)

),

periods as (

    select period_kind, period_start, period_end, min(month) as first_month, max(month) as last_month
    from ref.months
    group by period_kind, period_start, period_end

)

select
    metrics.metric,
    places.place_kind,
    places.place,
    places.level,
    views.period_kind,
    coalesce(periods.period_start, run.as_of) as period_start,
    coalesce(periods.period_end, run.as_of) as period_end,
    views.breakdown,
    breakdown_values.breakdown_value,
    coalesce(
        places.place_kind = 'area'
        and periods.period_end <= run.as_of
        and (periods.first_month < coverage.sure_first or periods.last_month > coverage.sure_last),
        false
    ) as is_partial
from metrics
cross join ref.run as run
join ref.metric_views as views using (metric)
join breakdown_values
    on breakdown_values.metric = metrics.metric
    and breakdown_values.place_kind = views.place_kind
    and breakdown_values.breakdown = views.breakdown
join ref.places as places on places.place_kind = views.place_kind and places.level = views.level
join measure.coverage as coverage
    on coverage.subject = metrics.subject
    and coverage.place_kind = places.place_kind
    and coverage.place = places.place
left join periods
    on periods.period_kind = views.period_kind
    and periods.last_month >= coverage.first_month
    and periods.first_month <= coverage.last_month
where
    (periods.period_kind is not null or views.period_kind = 'now')
    and coalesce(places.valid_from, date '0001-01-01') <= coalesce(periods.period_end, run.as_of)
    and coalesce(places.valid_to, date '9999-12-31') >= coalesce(periods.period_start, run.as_of);

analyze measure.frame;
