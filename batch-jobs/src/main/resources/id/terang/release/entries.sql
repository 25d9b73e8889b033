-- fact.entries → release.entries: a changed entry closes its version and adds one. Registers and fields that are not public
-- never arrive.
drop table if exists new_entries;

create temporary table new_entries on commit drop as
select
    entries.register,
    entries.source,
    entries.key,
    entries.office,
    entries.area,
    entries.day,
    entries.citation,
    deliveries.synthetic,
    late.content is not null
    and replaced.key is null
    and ref.matches(late.content, entries.content, run.as_of) as is_late,
    entries.content - coalesce(hidden.fields, '{}') as content
from fact.entries as entries
cross join ref.run as run
join staging.deliveries as deliveries on deliveries.delivery = entries.delivery
join ref.registers as registers on registers.register = entries.register and registers.is_public
left join ref.register_conditions as late on late.measure = entries.register || '.@late'
left join measure.replaced_entries as replaced on replaced.source = entries.source and replaced.key = entries.key
left join lateral (

    select array_agg(fields.field) as fields
    from ref.register_fields as fields
    where fields.register = entries.register and fields.is_private

) as hidden on true
where entries.is_current;

update release.entries as known
set known_to = current_setting('terang.ordinal')::int
where
    known.known_to is null
    and not exists (
        select from new_entries as told
        where
            told.source = known.source
            and told.key = known.key
            and (told.register, told.office, told.area, told.day, told.citation, told.synthetic, told.is_late, told.content)
            is not distinct from
            (known.register, known.office, known.area, known.day, known.citation, known.synthetic, known.is_late, known.content)
    );

insert into release.entries (
    register, source, key, office, area, day, citation, synthetic, is_late, content, known_from
)
select told.*, current_setting('terang.ordinal')::int
from new_entries as told
where not exists (
    select from release.entries as known
    where known.known_to is null and known.source = told.source and known.key = told.key
);
