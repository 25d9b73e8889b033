-- measure.complaint_states → measure.counts: complaints received, by month of receipt. The only complaint measure that goes
-- down to villages, and therefore counted by itself.

insert into measure.counts (measure, place_kind, place, month, breakdown, breakdown_value, value)
with

sums as (

    select
        coalesce(
            office.at_all, office.at_channel, office.at_classification, office.at_category, office.at_outcome,
            area.at_all, area.at_channel, area.at_classification, area.at_category, area.at_outcome
        ) as leaf,
        month,
        grouping(channel, classification, category, outcome) as split,
        coalesce(channel, classification, category, outcome, 'all') as breakdown_value,
        count(*) as value
    from measure.complaint_states as states
    left join measure.complaint_leaves as office
        on office.family = 'complaint.received' and office.place_kind = 'office' and office.place = states.office
    left join measure.complaint_leaves as area
        on area.family = 'complaint.received' and area.place_kind = 'area' and area.place = states.area
    group by grouping sets (
        (office.at_all, month), (area.at_all, month),
        (office.at_channel, month, channel), (area.at_channel, month, channel),
        (office.at_classification, month, classification), (area.at_classification, month, classification),
        (office.at_category, month, category), (area.at_category, month, category),
        (office.at_outcome, month, outcome), (area.at_outcome, month, outcome)
    )

),

splits (split, breakdown) as (
    values (15, 'all'), (7, 'channel'), (11, 'classification'), (13, 'category'), (14, 'outcome')
)

select
    'complaint.received',
    places.place_kind,
    places.place,
    sums.month,
    splits.breakdown,
    sums.breakdown_value,
    sums.value
from sums
join splits using (split)
join measure.place_numbers as places on places.number = sums.leaf;
