-- The declared views that a release leaves out, by branch: for how many metrics.
select
    withheld.place_kind,
    withheld.branch,
    withheld.level,
    withheld.breakdown,
    withheld.period_kind,
    count(*) as metrics

from release.withheld_views as withheld

where withheld.release = ?

group by 1, 2, 3, 4, 5

order by
    withheld.place_kind collate "C",
    withheld.branch collate "C",
    withheld.level collate "C",
    withheld.breakdown collate "C",
    withheld.period_kind collate "C"
