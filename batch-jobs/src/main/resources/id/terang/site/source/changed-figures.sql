-- Published values that one release moved: of closed periods for the portal and agencies, of the running quarter for the portal.
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
    now.marks like '%r%' as is_revised,
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
    and before.value <> now.value
    and (
        (now.marks like '%r%' and now.period_kind in ('quarter', 'year') and now.level in ('portal', 'agency'))
        or (now.marks not like '%r%' and now.period_kind = 'quarter' and now.level = 'portal')
    )
order by now.metric, now.place_kind, now.place, now.period_kind, now.period_start
