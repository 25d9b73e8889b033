-- How many figures of closed periods one release revised, by metric and office; areas together.
select
    figures.metric,
    figures.place_kind,
    case when figures.place_kind = 'office' then figures.place end as place,
    count(*) as revised
from release.figures as figures
join release.releases as releases on releases.ordinal = figures.known_from
where
    releases.release = ?
    and figures.marks like '%r%'
    and figures.place <> '*'
group by 1, 2, 3
order by figures.metric, figures.place_kind desc, 3
