-- New, revised and withdrawn figures per release, newest release first.
with

started as (

    select
        figures.known_from as ordinal,
        count(*) as figures,
        count(*) filter (where figures.marks like '%r%') as revised
    from release.figures as figures
    group by figures.known_from

)

select
    releases.release,
    releases.run_date,
    coalesce(started.figures, 0) as figures,
    coalesce(started.revised, 0) as revised
from release.releases as releases
left join started on started.ordinal = releases.ordinal
where releases.state = 'published' or releases.release = ?
order by releases.ordinal desc
limit 30
