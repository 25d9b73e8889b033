-- What one release changed: closed periods whose published value moved, and how many figures are new or gone.
with

this_release as (

    select releases.ordinal
    from release.releases as releases
    where releases.release = ?

)

select
    now.metric,
    now.place_kind,
    now.place,
    now.period_kind,
    now.period_start,
    now.period_end,
    before.value as value_before,
    now.value as value_now
from this_release
join release.figures as now on now.known_from = this_release.ordinal and now.state = 'published'
join release.figures as before
    on before.known_to = this_release.ordinal
    and before.state = 'published'
    and before.place_kind = now.place_kind
    and before.place = now.place
    and before.metric = now.metric
    and before.period_kind = now.period_kind
    and before.period_start = now.period_start
    and before.breakdown = now.breakdown
    and before.breakdown_value = now.breakdown_value
where
    now.breakdown = 'all'
    and now.period_kind in ('quarter', 'year')
    and now.level in ('portal', 'agency')
    and now.marks like '%r%'
    and before.value <> now.value
order by now.metric, now.place_kind, now.place, now.period_kind, now.period_start
