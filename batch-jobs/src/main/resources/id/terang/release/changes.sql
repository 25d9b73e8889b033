-- Writes what tonight's figures change: closes versions that no longer hold, adds the ones that differ or are new.
analyze new_figures;

drop table if exists changed_figures;

create temporary table changed_figures on commit drop as
select
    now.*,
    before.state = 'published'
    and now.state = 'published'
    and now.period_kind <> 'now'
    and before.marks not like '%p%'
    and (before.value <> now.value or before.marks like '%r%') as is_revised
from new_figures as now
left join release.figures as before
    on before.known_to is null
    and before.place_kind = now.place_kind
    and before.place = now.place
    and before.metric = now.metric
    and before.period_kind = now.period_kind
    and before.period_start = now.period_start
    and before.breakdown = now.breakdown
    and before.breakdown_value = now.breakdown_value
where
    before.known_from is null
    or (
        before.level, before.period_end, before.state, replace(before.marks, 'r', ''), before.value, before.numerator,
        before.denominator, before.base, before.lower, before.upper, before.band
    ) is distinct from (
        now.level, now.period_end, now.state, now.marks, now.value, now.numerator,
        now.denominator, now.base, now.lower, now.upper, now.band
    );

analyze changed_figures;

update release.figures as before
set known_to = current_setting('terang.ordinal')::int
from changed_figures as now
where
    before.known_to is null
    and before.place_kind = now.place_kind
    and before.place = now.place
    and before.metric = now.metric
    and before.period_kind = now.period_kind
    and before.period_start = now.period_start
    and before.breakdown = now.breakdown
    and before.breakdown_value = now.breakdown_value;

update release.figures as before
set known_to = current_setting('terang.ordinal')::int
where
    before.known_to is null
    and not exists (
        select
        from new_figures as now
        where
            before.place_kind = now.place_kind
            and before.place = now.place
            and before.metric = now.metric
            and before.period_kind = now.period_kind
            and before.period_start = now.period_start
            and before.breakdown = now.breakdown
            and before.breakdown_value = now.breakdown_value
    );

insert into release.figures
select
    now.metric, now.place_kind, now.place, now.level, now.period_kind, now.period_start, now.period_end, now.breakdown,
    now.breakdown_value, now.state, case when now.is_revised then now.marks || 'r' else now.marks end, now.value,
    now.numerator, now.denominator, now.base, now.lower, now.upper, now.band,
    current_setting('terang.ordinal')::int as known_from,
    null as known_to
from changed_figures as now;

-- The pages read right after: without fresh statistics a night that changes little plans them by a nested loop over all figures.
analyze release.figures;
