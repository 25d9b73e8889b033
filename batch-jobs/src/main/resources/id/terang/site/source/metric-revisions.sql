-- Figures of closed periods that a later release replaced by another value: both versions and the releases that knew them.
select
    before.place_kind,
    before.place,
    before.period_kind,
    before.period_start,
    before.period_end,
    before.value as value_before,
    after.value as value_after,
    first_known.run_date as before_since,
    replaced.run_date as after_since,
    replaced.release as after_release
from release.figures as after
join release.figures as before
    on before.known_to = after.known_from
    and before.place_kind = after.place_kind
    and before.place = after.place
    and before.metric = after.metric
    and before.period_kind = after.period_kind
    and before.period_start = after.period_start
    and before.breakdown = after.breakdown
    and before.breakdown_value = after.breakdown_value
join release.releases as first_known on first_known.ordinal = before.known_from
join release.releases as replaced on replaced.ordinal = after.known_from
where
    after.metric = ?
    and after.breakdown = 'all'
    and after.level in ('portal', 'agency', 'unit', 'province', 'regency')
    and after.marks like '%r%'
    and after.state = 'published'
    and before.state = 'published'
    and before.value <> after.value
order by
    replaced.ordinal desc,
    before.place_kind desc,
    before.place collate "C",
    before.period_start desc,
    before.period_kind
limit 200
