-- measure.complaint_states → measure.day_counts: working days from receipt to first response and to resolution, as histograms
-- that add up over places and months. Complaints still waiting are censored at their present age; one
-- that ended on a day nobody noted has no length.

insert into measure.day_counts (measure, place_kind, place, month, breakdown, breakdown_value, day, events, censored)
with

durations as (

    select
        'complaint.days_to_response' as measure,
        office,
        area,
        month,
        classification,
        coalesce(days_to_response, days_open) as day,
        days_to_response is not null as has_ended
    from measure.complaint_states
    where in_scope and (is_open or days_to_response is not null)
    union all
    select
        'complaint.days_to_resolution',
        office,
        area,
        month,
        classification,
        coalesce(days_to_resolution, days_open),
        days_to_resolution is not null
    from measure.complaint_states
    where in_scope and (is_open or days_to_resolution is not null)

),

day_counts as (

    select
        measure,
        coalesce(office.at_all, office.at_classification, area.at_all, area.at_classification) as leaf,
        month,
        case grouping(classification) when 0 then 'classification' else 'all' end as breakdown,
        coalesce(classification, 'all') as breakdown_value,
        day,
        count(*) filter (where has_ended) as events,
        count(*) filter (where not has_ended) as censored
    from durations
    left join measure.complaint_leaves as office
        on office.family = 'complaint.days' and office.place_kind = 'office' and office.place = durations.office
    left join measure.complaint_leaves as area
        on area.family = 'complaint.days' and area.place_kind = 'area' and area.place = durations.area
    group by grouping sets (
        (measure, month, day, office.at_all),
        (measure, month, day, area.at_all),
        (measure, month, day, office.at_classification, classification),
        (measure, month, day, area.at_classification, classification)
    )

)

select
    day_counts.measure,
    places.place_kind,
    places.place,
    day_counts.month,
    day_counts.breakdown,
    day_counts.breakdown_value,
    day_counts.day,
    day_counts.events,
    day_counts.censored
from day_counts
join measure.place_numbers as places on places.number = day_counts.leaf;

drop table measure.complaint_states, measure.complaint_leaves;
