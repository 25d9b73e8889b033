-- Totals of offices as one release knew them. A number that is withheld today is not given away by what was known before.
with

as_known as (

    select releases.ordinal, releases.release, releases.as_of
    from release.releases as releases
    where releases.release = ?

)

select
    figures.metric,
    figures.place_kind,
    figures.place,
    figures.period_kind,
    figures.period_start,
    figures.period_end,
    figures.breakdown,
    figures.breakdown_value,
    case when today.state = 'suppressed' then today.state else figures.state end as state,
    figures.marks,
    figures.value,
    figures.numerator,
    figures.denominator,
    figures.base,
    figures.lower,
    figures.upper,
    figures.band,
    as_known.as_of
from as_known
join release.figures as figures
    on figures.known_from <= as_known.ordinal
    and (figures.known_to is null or figures.known_to > as_known.ordinal)
left join release.figures as today
    on today.known_to is null
    and today.place_kind = figures.place_kind
    and today.place = figures.place
    and today.metric = figures.metric
    and today.period_kind = figures.period_kind
    and today.period_start = figures.period_start
    and today.breakdown = figures.breakdown
    and today.breakdown_value = figures.breakdown_value
where
    figures.metric = any (?)
    and figures.place_kind = 'office'
    and figures.level in ('portal', 'agency', 'unit')
    and figures.breakdown = 'all'
order by figures.place collate "C", figures.metric collate "C", figures.period_kind, figures.period_start
