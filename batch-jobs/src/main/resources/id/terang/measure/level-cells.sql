-- measure.level_steps → measure.cells: the level in force at the end of each period.
insert into measure.cells
with

periods as (

    select distinct months.period_kind, months.period_start, months.period_end
    from ref.months as months
    join ref.run as run on months.period_start <= run.as_of
    union all
    select 'now', as_of, as_of from ref.run

)

select
    levels.measure,
    levels.place_kind,
    levels.place,
    levels.level,
    periods.period_kind,
    periods.period_start,
    periods.period_end,
    levels.breakdown,
    levels.breakdown_value,
    sum(levels.step)
from measure.level_steps as levels
join measure.wanted_cells as wanted
    on wanted.measure = levels.measure
    and wanted.place_kind = levels.place_kind
    and wanted.level = levels.level
    and wanted.breakdown = levels.breakdown
join periods on periods.period_kind = wanted.period_kind and periods.period_end >= levels.valid_from
group by 1, 2, 3, 4, 5, 6, 7, 8, 9;

analyze measure.cells;
