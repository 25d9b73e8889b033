-- measure.entries → measure.day_counts: calendar days from one step to the next, by the month of the first. Whoever has not
-- reached the second still waits.
insert into measure.day_counts (measure, place_kind, place, month, breakdown, breakdown_value, day, events, censored)
with

steps as (

    select
        measure,
        place_kind,
        place,
        date_trunc('month', first_day)::date as month,
        content,
        coalesce(last_day <= run.as_of, false) as is_over,
        case when last_day <= run.as_of then last_day else run.as_of end - first_day as days
    from measure.entries
    cross join ref.run as run
    where kind = 'days' and first_day <= run.as_of

)

select
    steps.measure,
    places.place_kind,
    places.place,
    steps.month,
    breakdowns.breakdown,
    case when breakdowns.field is null then 'all' else coalesce(steps.content ->> breakdowns.field, 'unknown') end,
    greatest(steps.days, 0),
    count(*) filter (where is_over),
    count(*) filter (where not is_over)
from steps
join ref.register_breakdowns as breakdowns on breakdowns.measure = steps.measure
join measure.leaf_places as leaves
    on leaves.family = split_part(steps.measure, '.', 1)
    and leaves.breakdown = breakdowns.breakdown
    and leaves.place_kind = steps.place_kind
    and leaves.place = steps.place
join measure.place_numbers as places on places.number = leaves.leaf
group by 1, 2, 3, 4, 5, 6, 7;
