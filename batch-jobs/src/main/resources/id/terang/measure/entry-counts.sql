-- measure.entries → measure.counts: entries or their numbers by month, as they stand now, and days on which something is due.
insert into measure.counts (measure, place_kind, place, month, breakdown, breakdown_value, value)
with

dated as (

    select measure, place_kind, place, date_trunc('month', day)::date as month, content, value
    from measure.entries
    where kind in ('count', 'sum')
    union all
    select measure, place_kind, place, null, content, value
    from measure.entries
    where kind = 'now'
    union all
    select entries.measure, entries.place_kind, entries.place, date_trunc('month', calendar.day)::date, entries.content, entries.value
    from measure.entries as entries
    cross join ref.run as run
    join ref.working_days as calendar
        on calendar.is_working
        and calendar.day between entries.first_day and least(coalesce(entries.last_day, run.as_of), run.as_of)
        and (array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])[
            date_part('isodow', calendar.day)::int
        ] = any (entries.weekdays)
    where entries.kind = 'schedule'

)

select
    dated.measure,
    places.place_kind,
    places.place,
    dated.month,
    breakdowns.breakdown,
    case when breakdowns.field is null then 'all' else coalesce(dated.content ->> breakdowns.field, 'unknown') end,
    sum(dated.value)
from dated
join ref.register_breakdowns as breakdowns on breakdowns.measure = dated.measure
join measure.leaf_places as leaves
    on leaves.family = split_part(dated.measure, '.', 1)
    and leaves.breakdown = breakdowns.breakdown
    and leaves.place_kind = dated.place_kind
    and leaves.place = dated.place
join measure.place_numbers as places on places.number = leaves.leaf
group by 1, 2, 3, 4, 5, 6;
