-- What the columns of the tables of entries hold, where the name alone does not say it.

comment on column fact.entries.key is 'The number of the entry within its source.';
comment on column fact.entries.delivery is 'The delivery whose row this version is; line is its row.';
comment on column fact.entries.is_current is 'false: a later row of the same source and key says something else, or its delivery was taken back.';
comment on column fact.entries.day is 'The day that dates the entry: ref.registers.day_field of its content.';
comment on column release.entries.key is 'The number of the entry within its source.';
comment on column release.entries.area is 'Kemendagri code; null when the register has no areas or the entry names none.';
comment on column release.entries.citation is 'The publication that prints the entry; null for what offices send themselves.';
comment on column release.entries.content is 'As fact.entries.content, without the private fields of the register.';
comment on column release.entries.known_from is 'Ordinal of the release that first said this.';
comment on column release.entries.known_to is 'Ordinal of the release that said something else, or nothing, of the entry; null while it stands.';
