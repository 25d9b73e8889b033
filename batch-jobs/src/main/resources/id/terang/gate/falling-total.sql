-- A yearly total of all offices that is lower than in the release before: rows may have been lost on the way.
select
    'falling-total' as gate,
    now.metric || ' ' || extract(year from now.period_start) as subject,
    'hold' as severity,
    now.value::text as observed,
    '≥ ' || before.value as allowed
from ref.run as run
join release.releases as releases on releases.release = run.release
join release.figures as before
    on before.known_to = releases.ordinal
    and before.place = '*'
    and before.period_kind = 'year'
    and before.breakdown = 'all'
join release.figures as now
    on now.known_from = releases.ordinal
    and now.metric = before.metric
    and now.place_kind = before.place_kind
    and now.place = before.place
    and now.period_kind = before.period_kind
    and now.period_start = before.period_start
    and now.breakdown = before.breakdown
join ref.metrics as metrics on metrics.metric = now.metric and metrics.statistic = 'sum'
where now.value < before.value
order by now.metric, now.period_start
