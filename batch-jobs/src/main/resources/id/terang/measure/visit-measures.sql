-- fact.visits → measure.counts, measure.distinct_items. A visit counts on its day, held or planned, up to as_of.

drop table if exists measure.visits, measure.visit_sums;

create unlogged table measure.visits as
select at.place_kind, at.place, facts.visited - (date_part('day', facts.visited)::int - 1) as month, facts.*
from fact.visits as facts
join ref.run as run on facts.visited <= run.as_of
cross join lateral (values ('office', facts.office), ('area', facts.area)) as at (place_kind, place)
where facts.is_current;

analyze measure.visits;

-- How often, how many people, which villages (a visit to a district alone is to no village): the measures that go down to villages.
insert into measure.counts (measure, place_kind, place, month, breakdown, breakdown_value, value)
select
    counted.measure,
    places.place_kind,
    places.place,
    visits.month,
    leaves.breakdown,
    case leaves.breakdown when 'programme' then visits.programme else 'all' end,
    sum(counted.value)
from measure.visits as visits
join measure.leaf_places as leaves
    on leaves.family = 'visit.reach'
    and leaves.breakdown <> 'any'
    and leaves.place_kind = visits.place_kind
    and leaves.place = visits.place
join measure.place_numbers as places on places.number = leaves.leaf
cross join lateral (
    values ('visit.held', 1), ('visit.people_reached', visits.people_reached)
) as counted (measure, value)
where visits.status = 'held' and counted.value > 0
group by 1, 2, 3, 4, 5, 6;

insert into measure.distinct_items (measure, place_kind, place, month, breakdown, breakdown_value, item)
select distinct
    'visit.villages_visited',
    places.place_kind,
    places.place,
    visits.month,
    leaves.breakdown,
    case leaves.breakdown when 'programme' then visits.programme else 'all' end,
    visits.area
from measure.visits as visits
join measure.leaf_places as leaves
    on leaves.family = 'visit.reach'
    and leaves.breakdown <> 'any'
    and leaves.place_kind = visits.place_kind
    and leaves.place = visits.place
join measure.place_numbers as places on places.number = leaves.leaf
join ref.places as villages
    on villages.place_kind = 'area' and villages.place = visits.area and villages.level = 'village'
where visits.status = 'held';

create unlogged table measure.visit_sums as
select
    places.place_kind,
    places.place,
    visits.month,
    visits.programme,
    visits.partners,
    count(*) filter (where status = 'held') as held,
    count(*) filter (where status = 'planned') as planned,
    sum(people_targeted) filter (where status = 'held') as people_targeted,
    sum(reached_desil_1_2) as desil_1_2,
    sum(reached_desil_3_4) as desil_3_4,
    sum(reached_desil_5) as desil_5,
    sum(services_identity) as identity,
    sum(services_health) as health,
    sum(services_family_planning) as family_planning,
    sum(services_work) as work,
    sum(services_aid) as aid,
    sum(services_disability) as disability,
    sum(services_other) as other,
    sum(cases_found) as cases_found,
    sum(cases_followed_up) as cases_followed_up
from measure.visits as visits
join measure.leaf_places as leaves
    on leaves.family = 'visit'
    and leaves.breakdown = 'any'
    and leaves.place_kind = visits.place_kind
    and leaves.place = visits.place
join measure.place_numbers as places on places.number = leaves.leaf
group by places.place_kind, places.place, visits.month, visits.programme, visits.partners;

drop table measure.visits;
