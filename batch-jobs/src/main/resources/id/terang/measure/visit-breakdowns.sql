-- measure.visit_sums → measure.counts: one row per measure. Adding a measure is one sum in visit-measures.sql and one row here.

insert into measure.counts (measure, place_kind, place, month, breakdown, breakdown_value, value)
with

counted as (

    select sums.place_kind, sums.place, sums.month, counted.*
    from measure.visit_sums as sums
    cross join lateral (
        values
            ('visit.planned', 'all', 'all', planned),
            ('visit.planned', 'programme', programme, planned),
            ('visit.people_targeted', 'all', 'all', people_targeted),
            ('visit.people_targeted', 'programme', programme, people_targeted),
            ('visit.cases_found', 'all', 'all', cases_found),
            ('visit.cases_found', 'programme', programme, cases_found),
            ('visit.cases_followed_up', 'all', 'all', cases_followed_up),
            ('visit.cases_followed_up', 'programme', programme, cases_followed_up),
            ('visit.families_reached', 'all', 'all', desil_1_2 + desil_3_4 + desil_5),
            ('visit.families_reached', 'desil', '1-2', desil_1_2),
            ('visit.families_reached', 'desil', '3-4', desil_3_4),
            ('visit.families_reached', 'desil', '5', desil_5),
            (
                'visit.services',
                'all',
                'all',
                identity + health + family_planning + work + aid + disability + other
            ),
            ('visit.services', 'service_type', 'identity', identity),
            ('visit.services', 'service_type', 'health', health),
            ('visit.services', 'service_type', 'family_planning', family_planning),
            ('visit.services', 'service_type', 'work', work),
            ('visit.services', 'service_type', 'aid', aid),
            ('visit.services', 'service_type', 'disability', disability),
            ('visit.services', 'service_type', 'other', other),
            ('visit.partner_visits', 'all', 'all', case when partners <> '' then held end)
    ) as counted (measure, breakdown, breakdown_value, value)
    union all
    select sums.place_kind, sums.place, sums.month, counted.measure, 'partner', partner, counted.value
    from measure.visit_sums as sums
    cross join lateral unnest(string_to_array(nullif(sums.partners, ''), '|')) as partner
    cross join lateral (
        values
            ('visit.partner_visits', held),
            ('visit.services', identity + health + family_planning + work + aid + disability + other)
    ) as counted (measure, value)

)

select measure, place_kind, place, month, breakdown, breakdown_value, sum(value)
from counted
where
    value > 0
    and (measure, place_kind, breakdown) in (select measure, place_kind, breakdown from measure.wanted_cells)
group by measure, place_kind, place, month, breakdown, breakdown_value;

drop table measure.visit_sums;
