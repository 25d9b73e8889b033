-- Kaplan-Meier curves of the offices, quarter by quarter.
select
    survival.measure,
    survival.place,
    survival.period_kind,
    survival.period_start,
    survival.day,
    survival.survival
from release.survival as survival
where
    survival.release = ?
    and survival.place_kind = 'office'
    and survival.period_kind = 'quarter'
    and survival.breakdown = 'all'
order by survival.measure, survival.place, survival.period_start, survival.day
