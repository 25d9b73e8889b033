-- A source may send its register whole: what a newer delivery of the same office no longer has stops counting and is kept.
alter table fact.entries add column absent_from integer references staging.deliveries;

comment on column fact.entries.absent_from is 'The delivery that no longer had the entry, of a source that sends its register whole; null: none.';
