-- A compliance score that moved further in one release than work usually moves it.
select
    'score-jump' as gate,
    now.office as subject,
    case when abs(now.score - before.score) > limits.limit_value then 'hold' else 'passed' end as severity,
    before.score || ' → ' || now.score as observed,
    '±' || limits.limit_value as allowed
from ref.run as run
join release.releases as releases on releases.release = run.release
join release.compliance_totals as now on now.release = releases.release
join release.compliance_totals as before
    on before.release = releases.previous_release
    and before.office = now.office
    and before.instrument = now.instrument
    and before.period_start = now.period_start
join ref.gate_limits as limits on limits.gate = 'score-jump-points'
where now.score is not null and before.score is not null
order by now.office
