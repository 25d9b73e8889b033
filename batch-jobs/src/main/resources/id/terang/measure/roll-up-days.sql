-- measure.day_counts × places × periods → measure.day_cells, for wanted cells only. Histograms add up, so medians stay exact.

drop table if exists measure.place_days;
truncate measure.day_cells;

create unlogged table measure.place_days as
with

wanted as (select distinct measure, place_kind, level, breakdown from measure.wanted_cells)

select
    counts.measure,
    counts.place_kind,
    ancestors.ancestor as place,
    ancestors.ancestor_level as level,
    counts.month,
    counts.breakdown,
    counts.breakdown_value,
    counts.day,
    sum(counts.events)::int as events,
    sum(counts.censored)::int as censored
from measure.day_counts as counts
join ref.place_ancestors as ancestors
    on ancestors.place_kind = counts.place_kind and ancestors.place = counts.place
join wanted
    on wanted.measure = counts.measure
    and wanted.place_kind = counts.place_kind
    and wanted.level = ancestors.ancestor_level
    and wanted.breakdown = counts.breakdown
group by 1, 2, 3, 4, 5, 6, 7, 8;

analyze measure.place_days;

insert into measure.day_cells
select
    counts.measure,
    counts.place_kind,
    counts.place,
    counts.level,
    wanted.period_kind,
    months.period_start,
    months.period_end,
    counts.breakdown,
    counts.breakdown_value,
    counts.day,
    sum(counts.events),
    sum(counts.censored)
from measure.place_days as counts
join ref.months as months on months.month = counts.month
join measure.wanted_cells as wanted
    on wanted.measure = counts.measure
    and wanted.place_kind = counts.place_kind
    and wanted.level = counts.level
    and wanted.breakdown = counts.breakdown
    and wanted.period_kind = months.period_kind
group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

drop table measure.place_days;
analyze measure.day_cells;
