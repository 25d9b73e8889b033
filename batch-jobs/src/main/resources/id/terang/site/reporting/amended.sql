-- Of every office, area and metric whose figures of closed periods were revised within the days told: up to which day the last release
-- that did so had data.
select
    case when grouping(figures.metric) = 0 then 'metric' else figures.place_kind end as kind,
    case when grouping(figures.metric) = 0 then figures.metric else figures.place end as code,
    max(releases.as_of) as as_of
from release.figures as figures
join release.releases as releases on releases.ordinal = figures.known_from
where figures.marks like '%r%' and releases.as_of > ?
group by grouping sets ((figures.place_kind, figures.place), (figures.metric))
