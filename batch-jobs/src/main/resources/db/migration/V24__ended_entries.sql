-- What a delivery of a whole register ended: a list that was cut off on its way looks like one that became shorter.
create table staging.ended_entries (
    delivery integer primary key references staging.deliveries,
    ended integer not null,
    standing integer not null
);

comment on table staging.ended_entries is 'Grain: one delivery that ended entries because it no longer had them.';
comment on column staging.ended_entries.standing is 'Entries of the same offices that count after it, its own included.';
