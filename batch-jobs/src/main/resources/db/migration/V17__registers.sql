-- Registers: subjects declared in config/registers. One row of a delivery is one thing; what it says is one JSON object.

create unlogged table ref.registers (
    register text primary key,
    day_field text not null,
    is_public boolean not null
);
comment on table ref.registers is 'Grain: one register of the instance.';
comment on column ref.registers.day_field is 'Field that dates an entry.';
comment on column ref.registers.is_public is 'false: only figures are published, never an entry.';

create unlogged table ref.register_fields (
    register text not null,
    field text not null,
    type text not null,
    vocabulary text,
    not_before text,
    part_of text,
    is_private boolean not null,
    primary key (register, field)
);
comment on table ref.register_fields is 'Grain: one field of one register, besides those of every entry.';
comment on column ref.register_fields.not_before is 'Date field of the same entry that this one must not lie before.';

comment on column ref.register_fields.part_of is 'Number field of the same entry that this one must not exceed.';

create unlogged table ref.register_field_conditions (
    register text not null,
    field text not null,
    code_field text not null,
    allowed text not null,
    primary key (register, field, code_field)
);
comment on table ref.register_field_conditions is 'Grain: one field that may only be filled while a code field has one of the allowed codes, joined by a vertical bar.';

create unlogged table ref.source_registers (
    source text primary key,
    register text not null
);
comment on table ref.source_registers is 'Grain: one source that sends a register.';

create unlogged table ref.register_measures (
    measure text primary key,
    register text not null,
    kind text not null check (kind in ('count', 'sum', 'now', 'days', 'level', 'schedule')),
    day_field text not null,
    from_field text,
    to_field text,
    weekdays_field text
);
comment on table ref.register_measures is 'Grain: one measure that a register declares.';
comment on column ref.register_measures.kind is 'count, sum: by month; now: as it stands at as_of; days: between two dates; level: holds until the next; schedule: working days on which something is due.';

create unlogged table ref.register_measure_parts (
    measure text not null,
    field text not null,
    weight numeric not null,
    primary key (measure, field)
);
comment on table ref.register_measure_parts is 'Grain: one number field that a measure adds up, with its weight.';

create unlogged table ref.register_conditions (
    measure text primary key,
    content jsonb not null
);
comment on table ref.register_conditions is 'Grain: one measure that not every entry counts for.';
comment on column ref.register_conditions.measure is 'A measure of a register, or <register>.@late: when its entries are overdue.';
comment on column ref.register_conditions.content is 'Field → array of the values that it may have; @past, @ahead, @filled and @empty look at the date or the presence.';

create function ref.matches(conditions jsonb, content jsonb, as_of date) returns boolean
language sql immutable parallel safe
return not exists (

    select
    from jsonb_each(conditions) as condition (field, allowed)
    where not coalesce(
        allowed ?| string_to_array(content ->> field, '|')
        or (allowed ? '@past' and (content ->> field)::date <= as_of)
        or (allowed ? '@ahead' and (content ->> field)::date > as_of)
        or (allowed ? '@filled' and content ? field)
        or (allowed ? '@empty' and not content ? field),
        false
    )

);
comment on function ref.matches is 'Whether an entry has, in every field that conditions name, one of the values they allow.';

create unlogged table ref.register_breakdowns (
    measure text not null,
    breakdown text not null,
    field text,
    primary key (measure, breakdown)
);
comment on table ref.register_breakdowns is 'Grain: one breakdown a measure is counted by, and the field that has it; all has none.';

create unlogged table staging.entries (
    delivery int not null,
    line int not null,
    key text collate "C" not null,
    office text,
    area text,
    citation text,
    content text,
    lines int not null default 1,
    content_hash text
);
comment on table staging.entries is 'Grain: one readable row of one delivery of a register.';

create table fact.entries (
    source text not null,
    key text collate "C" not null,
    delivery int not null references staging.deliveries,
    line int not null,
    is_current boolean not null default true,
    content_hash text not null,
    register text not null,
    office text not null,
    area text,
    day date not null,
    citation text,
    content jsonb not null
);
comment on table fact.entries is 'Grain: one version of one entry of a register.';
comment on column fact.entries.area is 'Kemendagri code; null when the register has no areas or the entry names none.';
comment on column fact.entries.citation is 'The publication that prints the entry; such a one is shown as reported and never counted.';
comment on column fact.entries.content is 'Fields of the register (ref.register_fields) by name; days as yyyy-MM-dd, several codes joined by a vertical bar.';
create unique index entries_current on fact.entries (source, key) where is_current;

create unlogged table measure.level_steps (
    measure text not null,
    place_kind text not null,
    place text not null,
    level text not null,
    breakdown text not null,
    breakdown_value text not null,
    valid_from date not null,
    step numeric not null
);
comment on table measure.level_steps is 'Grain: by how much a level (config/stocks.csv, or a register) rises or falls at one place on one day.';

create table release.entries (
    register text not null,
    source text not null,
    key text collate "C" not null,
    office text not null,
    area text,
    day date not null,
    citation text,
    synthetic boolean not null,
    is_late boolean not null,
    content jsonb not null,
    known_from int not null,
    known_to int
);
comment on table release.entries is 'Grain: one version of one entry of a public register, without its private fields. Append-only, like release.figures.';
comment on column release.entries.is_late is 'Overdue on the last full day, as the register defines it.';
comment on column release.entries.synthetic is 'true when its delivery was made up for a demonstration.';
create unique index entries_current on release.entries (source, key) where known_to is null;
create index entries_by_register on release.entries (register, known_to);
