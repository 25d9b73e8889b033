-- measure.counts, measure.distinct_items × places × periods → measure.cells, for wanted cells only. First over places, then
-- over months: the second step meets far fewer rows.

drop table if exists measure.place_counts;
truncate measure.cells;

create unlogged table measure.place_counts as
with

wanted as (select distinct measure, place_kind, level, breakdown from measure.wanted_cells)

select
    counts.measure,
    counts.place_kind,
    ancestors.ancestor as place,
    any_value(ancestors.ancestor_level) as level,
    counts.month,
    counts.breakdown,
    counts.breakdown_value,
    sum(counts.value) as value
from measure.counts as counts
join ref.place_ancestors as ancestors
    on ancestors.place_kind = counts.place_kind and ancestors.place = counts.place
join wanted
    on wanted.measure = counts.measure
    and wanted.place_kind = counts.place_kind
    and wanted.level = ancestors.ancestor_level
    and wanted.breakdown = counts.breakdown
group by 1, 2, 3, 5, 6, 7;

analyze measure.place_counts;

insert into measure.cells
select
    counts.measure,
    counts.place_kind,
    counts.place,
    any_value(counts.level),
    wanted.period_kind,
    coalesce(months.period_start, run.as_of),
    any_value(coalesce(months.period_end, run.as_of)),
    counts.breakdown,
    counts.breakdown_value,
    sum(counts.value)
from measure.place_counts as counts
cross join ref.run as run
join measure.wanted_cells as wanted
    on wanted.measure = counts.measure
    and wanted.place_kind = counts.place_kind
    and wanted.level = counts.level
    and wanted.breakdown = counts.breakdown
left join ref.months as months on months.month = counts.month and months.period_kind = wanted.period_kind
where months.month is not null or (counts.month is null and wanted.period_kind = 'now')
group by 1, 2, 3, 5, 6, 8, 9;

drop table measure.place_counts;

-- Seen twice in a period still counts once.
insert into measure.cells
select
    items.measure,
    items.place_kind,
    ancestors.ancestor,
    ancestors.ancestor_level,
    months.period_kind,
    months.period_start,
    months.period_end,
    items.breakdown,
    items.breakdown_value,
    count(distinct items.item)
from measure.distinct_items as items
join ref.place_ancestors as ancestors
    on ancestors.place_kind = items.place_kind and ancestors.place = items.place
join ref.months as months on months.month = items.month
join measure.wanted_cells as wanted
    on wanted.measure = items.measure
    and wanted.place_kind = items.place_kind
    and wanted.level = ancestors.ancestor_level
    and wanted.breakdown = items.breakdown
    and wanted.period_kind = months.period_kind
group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
