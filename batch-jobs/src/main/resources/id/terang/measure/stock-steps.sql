-- measure.stocks → measure.level_steps: by how much a level changes, at its place and at those above it. A place without one of its
-- own has the sum of those below it.

insert into measure.level_steps (measure, place_kind, place, level, breakdown, breakdown_value, valid_from, step)
with

steps as (

    select
        stocks.*,
        value - coalesce(
            lag(value) over (partition by measure, breakdown_value, place_kind, place order by valid_from), 0
        ) as step
    from measure.stocks as stocks

),

holders as materialized (

    select distinct measure, breakdown_value, place_kind, place from measure.stocks

),

paths as materialized (

    select holders.*, above.ancestor, above.distance
    from holders
    join ref.place_ancestors as above using (place_kind, place)
    where above.distance > 0

),

-- A stock counts for the places above it up to the next one that holds its own.
reaches as (

    select paths.measure, paths.breakdown_value, paths.place_kind, paths.place, min(paths.distance) as reach
    from paths
    join holders
        on holders.measure = paths.measure
        and holders.breakdown_value = paths.breakdown_value
        and holders.place_kind = paths.place_kind
        and holders.place = paths.ancestor
    group by paths.measure, paths.breakdown_value, paths.place_kind, paths.place

)

select
    steps.measure,
    steps.place_kind,
    above.ancestor as place,
    above.ancestor_level as level,
    steps.breakdown,
    steps.breakdown_value,
    steps.valid_from,
    sum(steps.step) as step
from steps
join ref.place_ancestors as above using (place_kind, place)
left join reaches using (measure, breakdown_value, place_kind, place)
where above.distance < coalesce(reaches.reach, 1000)
group by 1, 2, 3, 4, 5, 6, 7;

drop table measure.stocks;
