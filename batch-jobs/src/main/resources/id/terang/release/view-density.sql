-- How many cells of each declared view hold anything in each branch, and how many of those are below their threshold. Means of
-- survey answers are judged cell by cell only: they do not add up, so one cannot be worked out from the others.
with

metric_values as (

    select metric, place_kind, place, level, period_kind, breakdown, breakdown_value, base
    from measure.metric_values
    union all
    select metric, place_kind, place, level, period_kind, breakdown, breakdown_value, base
    from score.metric_values

),

branches as (

    select
        place_kind,
        place,
        (array_agg(ancestor order by distance) filter (where ancestor_level in ('agency', 'unit', 'regency')))[1] as branch
    from ref.place_ancestors
    group by place_kind, place

)

select
    metric_values.metric,
    metric_values.place_kind,
    metric_values.level,
    metric_values.breakdown,
    metric_values.period_kind,
    coalesce(branches.branch, metric_values.place) as branch,
    count(*) as filled,
    count(*) filter (
        where metric_values.base < case
            when metric_values.breakdown_value = any (thresholds.risky_categories) then thresholds.high_risk
            when metric_values.place = any (thresholds.risky_offices) then thresholds.high_risk
            else thresholds.general
        end
    ) as small,
    bool_or(before.release is not null) as was_left_out
from metric_values
cross join (
    values (?::int, ?::int, ?::text[], ?::text[], ?::boolean, ?::text)
) as thresholds (general, high_risk, risky_categories, risky_offices, agency_totals, previous_release)
join ref.metrics as metrics on metrics.metric = metric_values.metric
left join branches on branches.place_kind = metric_values.place_kind and branches.place = metric_values.place
left join release.withheld_views as before
    on before.release = thresholds.previous_release
    and before.place_kind = metric_values.place_kind
    and before.branch = coalesce(branches.branch, metric_values.place)
    and before.level = metric_values.level
    and before.metric = metric_values.metric
    and before.breakdown = metric_values.breakdown
    and before.period_kind = metric_values.period_kind
where
    metric_values.base > 0
    and metrics.counts <> 'activities'
    and not (metrics.subject in ('survey', 'assessment') and metric_values.breakdown in ('all', 'element', 'calculation'))
    and not (
        thresholds.agency_totals
        and metric_values.place_kind = 'office'
        and metric_values.level in ('portal', 'agency')
        and metric_values.breakdown = 'all'
    )
group by 1, 2, 3, 4, 5, 6
