-- A yearly total of all offices that is lower than in the release before, or gone: rows may have been lost on the way. Where
-- a delivery of the same subject was taken back, that is the reason, and it is told.
select
    'falling-total' as gate,
    before.metric || ' ' || extract(year from before.period_start) as subject,
    case
        when exists (
            select from pending_deliveries as deliveries
            where deliveries.outcome = 'withdrawn' and deliveries.subject = metrics.subject
        ) then 'warning'
        else 'hold'
    end as severity,
    coalesce(now.value::text, '-') as observed,
    '≥ ' || before.value as allowed
from ref.run as run
join release.releases as releases on releases.release = run.release
join release.figures as before
    on before.known_to = releases.ordinal
    and before.place_kind = 'office'
    and before.place = '*'
    and before.period_kind = 'year'
    and before.breakdown = 'all'
    and before.state = 'published'
join ref.metrics as metrics on metrics.metric = before.metric and metrics.statistic = 'sum'
left join release.figures as now
    on now.known_to is null
    and now.metric = before.metric
    and now.place_kind = before.place_kind
    and now.place = before.place
    and now.period_kind = before.period_kind
    and now.period_start = before.period_start
    and now.breakdown = before.breakdown
where now.value is null and before.value > 0 or now.value < before.value
order by before.metric, before.period_start
