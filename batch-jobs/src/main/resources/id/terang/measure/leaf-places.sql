-- measure.wanted_cells × ref.places → measure.leaf_places: at which place whatever happened at a place is counted, the deepest one
-- that a view reads.

truncate measure.place_numbers, measure.leaf_places;

insert into measure.place_numbers (number, place_kind, place)
select row_number() over (order by place_kind, place), place_kind, place
from ref.places;

analyze measure.place_numbers;

insert into measure.leaf_places (family, place_kind, place, breakdown, leaf)
with

family_cells as (

    select
        case
            when measure = 'complaint.received' then measure
            when measure like 'complaint.days_%' then 'complaint.days'
            when measure in ('visit.held', 'visit.people_reached', 'visit.villages_visited') then 'visit.reach'
            else split_part(measure, '.', 1)
        end as family,
        place_kind,
        level,
        breakdown
    from measure.wanted_cells
    where measure like '%.%'

),

wanted_levels as (

    select family, place_kind, level, breakdown from family_cells
    union
    select family, place_kind, level, 'any' from family_cells

),

leaves as (

    select
        wanted.family,
        wanted.place_kind,
        ancestors.place,
        wanted.breakdown,
        (array_agg(ancestors.ancestor order by ancestors.distance))[1] as leaf
    from wanted_levels as wanted
    join ref.place_ancestors as ancestors
        on ancestors.place_kind = wanted.place_kind and ancestors.ancestor_level = wanted.level
    group by wanted.family, wanted.place_kind, ancestors.place, wanted.breakdown

)

select leaves.family, leaves.place_kind, leaves.place, leaves.breakdown, numbers.number
from leaves
join measure.place_numbers as numbers on numbers.place_kind = leaves.place_kind and numbers.place = leaves.leaf;

analyze measure.leaf_places;
