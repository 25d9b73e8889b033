-- What the last thirty releases did to figures, newest first. Snapshots of the day are new every night and not counted.
with

shown as (

    select
        releases.release,
        releases.ordinal,
        releases.run_date,
        releases.as_of,
        releases.code_version <> lag(releases.code_version) over earlier as is_new_program,
        releases.config_hash <> lag(releases.config_hash) over earlier as is_new_configuration
    from release.releases as releases
    where releases.state = 'published' or releases.release = ?
    window earlier as (order by releases.ordinal)
    order by releases.ordinal desc
    limit 30

),

started as (

    select
        figures.known_from as ordinal,
        count(*) as figures,
        count(*) filter (where figures.marks like '%r%') as revised
    from release.figures as figures
    where figures.period_kind <> 'now' and figures.known_from in (select shown.ordinal from shown)
    group by figures.known_from

),

ended as (

    select
        before.known_to as ordinal,
        count(*) as figures,
        count(after.known_from) as replaced
    from release.figures as before
    left join release.figures as after
        on after.known_from = before.known_to
        and after.place_kind = before.place_kind
        and after.place = before.place
        and after.metric = before.metric
        and after.period_kind = before.period_kind
        and after.period_start = before.period_start
        and after.breakdown = before.breakdown
        and after.breakdown_value = before.breakdown_value
    where before.period_kind <> 'now' and before.known_to in (select shown.ordinal from shown)
    group by before.known_to

)

select
    shown.release,
    shown.run_date,
    shown.as_of,
    coalesce(started.figures, 0) - coalesce(ended.replaced, 0) as added,
    coalesce(ended.replaced, 0) - coalesce(started.revised, 0) as moved,
    coalesce(started.revised, 0) as revised,
    coalesce(ended.figures, 0) - coalesce(ended.replaced, 0) as withdrawn,
    shown.is_new_program is null as is_first,
    coalesce(shown.is_new_program, false) as is_new_program,
    coalesce(shown.is_new_configuration, false) as is_new_configuration
from shown
left join started on started.ordinal = shown.ordinal
left join ended on ended.ordinal = shown.ordinal
order by shown.ordinal desc
