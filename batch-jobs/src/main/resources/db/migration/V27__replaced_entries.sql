-- What is checked again and again: only the last check stands.
alter table ref.registers
add column last_of text[] not null default '{}';
comment on column ref.registers.last_of is 'Fields that say what an entry is about: of the entries of an office about one thing the last stands. Empty: every entry stands by itself.';

create unlogged table measure.replaced_entries (
    source text not null,
    key text collate "C" not null,
    primary key (source, key)
) with (autovacuum_enabled = false);
comment on table measure.replaced_entries is 'Grain: one current entry that a later one about the same thing replaced (ref.registers.last_of).';
