-- fact.entries → measure.replaced_entries: entries after which the same office sent a later one about the same thing. They happened, so
-- they are counted on their day; they neither stand now nor are overdue.
truncate measure.replaced_entries;

insert into measure.replaced_entries (source, key)
select ordered.source, ordered.key
from (

    select
        entries.source,
        entries.key,
        row_number() over (
            partition by entries.register, entries.office, things.content
            order by entries.day desc, entries.key desc, entries.source desc
        ) as place
    from fact.entries as entries
    join ref.registers as registers on registers.register = entries.register and registers.last_of <> '{}'
    cross join ref.run as run
    cross join lateral (

        select jsonb_agg(entries.content -> fields.field order by fields.number) as content
        from unnest(registers.last_of) with ordinality as fields (field, number)

    ) as things
    where entries.is_current and entries.citation is null and entries.day <= run.as_of

) as ordered
where ordered.place > 1;

analyze measure.replaced_entries;
