-- The compliance score of every scored office.
select
    totals.office,
    totals.instrument,
    totals.period_start,
    totals.period_end,
    totals.score,
    totals.band,
    totals.zone,
    totals.indicators,
    totals.filled,
    totals.lowest,
    totals.highest
from release.compliance_totals as totals
where totals.release = ?
order by totals.office
