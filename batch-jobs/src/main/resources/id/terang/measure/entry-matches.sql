-- fact.entries × ref.register_measures → measure.entries: which entry counts for which measure, at its office and its area.
-- An entry with a citation is what a publication says, never what the portal counts. One without an area of its own is where
-- its office serves.

drop table if exists measure.entries;

create unlogged table measure.entries with (autovacuum_enabled = false) as
select
    measures.measure,
    measures.kind,
    at.place_kind,
    at.place,
    (entries.content ->> measures.day_field)::date as day,
    (entries.content ->> measures.from_field)::date as first_day,
    (entries.content ->> measures.to_field)::date as last_day,
    string_to_array(entries.content ->> measures.weekdays_field, '|') as weekdays,
    coalesce(parts.value, 1) as value,
    entries.source,
    entries.office,
    coalesce(entries.area, '') as area,
    entries.content
from ref.register_measures as measures
join fact.entries as entries on entries.register = measures.register and entries.is_current and entries.citation is null
cross join ref.run as run
left join ref.register_conditions as conditions on conditions.measure = measures.measure
join ref.places as office on office.place_kind = 'office' and office.place = entries.office
cross join lateral (
    values ('office', entries.office), ('area', coalesce(entries.area, office.area))
) as at (place_kind, place)
left join lateral (

    select sum((entries.content ->> parts.field)::numeric * parts.weight) as value, count(*) as fields
    from ref.register_measure_parts as parts
    where parts.measure = measures.measure

) as parts on true
where
    entries.day <= run.as_of
    and (parts.fields = 0 or parts.value is not null)
    and (
        measures.kind <> 'now'
        or not exists (
            select from measure.replaced_entries as replaced
            where replaced.source = entries.source and replaced.key = entries.key
        )
    )
    and (conditions.content is null or ref.matches(conditions.content, entries.content, run.as_of));

analyze measure.entries;
