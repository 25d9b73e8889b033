-- Every waiting-time curve of the night, day by day.
select
    survival.measure,
    survival.place_kind,
    survival.place,
    survival.period_kind,
    survival.period_start,
    survival.period_end,
    survival.breakdown,
    survival.breakdown_value,
    survival.day,
    survival.at_risk,
    survival.events,
    survival.survival
from measure.survival as survival
order by
    survival.measure collate "C",
    survival.place_kind collate "C",
    survival.place collate "C",
    survival.period_kind collate "C",
    survival.period_start,
    survival.breakdown collate "C",
    survival.breakdown_value collate "C",
    survival.day
