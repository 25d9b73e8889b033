-- measure.entries → measure.level_steps: a level holds from the day of its entry until the next entry of the same place and
-- the same codes, village by village. Also for every place above, which has the sum.
truncate measure.level_steps;

insert into measure.level_steps (measure, place_kind, place, level, breakdown, breakdown_value, valid_from, step)
with

series as (

    select
        entries.*,
        (
            select string_agg(entries.content ->> breakdowns.field, '|' order by breakdowns.field)
            from ref.register_breakdowns as breakdowns
            where breakdowns.measure = entries.measure
        ) as codes
    from measure.entries as entries
    where entries.kind = 'level'

),

newest as (

    select measure, place_kind, place, source, office, area, codes, day, min(content::text)::jsonb as content, sum(value) as value
    from series
    group by measure, place_kind, place, source, office, area, codes, day

),

steps as (

    select
        newest.*,
        value - coalesce(
            lag(value) over (partition by measure, place_kind, place, source, office, area, codes order by day), 0
        ) as step
    from newest

)

select
    steps.measure,
    steps.place_kind,
    above.ancestor,
    above.ancestor_level,
    breakdowns.breakdown,
    case when breakdowns.field is null then 'all' else coalesce(steps.content ->> breakdowns.field, 'unknown') end,
    steps.day,
    sum(steps.step)
from steps
join ref.register_breakdowns as breakdowns on breakdowns.measure = steps.measure
join ref.place_ancestors as above on above.place_kind = steps.place_kind and above.place = steps.place
group by 1, 2, 3, 4, 5, 6, 7;
