-- The declared views that a release leaves out, by branch and metric.
select
    withheld.place_kind,
    withheld.branch,
    withheld.level,
    withheld.metric,
    withheld.breakdown,
    withheld.period_kind

from release.withheld_views as withheld

where withheld.release = ?

order by
    withheld.place_kind collate "C",
    withheld.branch collate "C",
    withheld.level collate "C",
    withheld.metric collate "C",
    withheld.breakdown collate "C",
    withheld.period_kind collate "C"
