-- A delivery that should never have been loaded can be taken back; the same file may be delivered again later.
alter table staging.deliveries drop constraint deliveries_outcome_check;
alter table staging.deliveries add constraint deliveries_outcome_check check (outcome in ('loaded', 'refused', 'withdrawn'));
alter table staging.deliveries drop constraint deliveries_sha256_key;
create unique index deliveries_content on staging.deliveries (sha256) where outcome <> 'withdrawn';
alter table staging.deliveries add column withdrawn_on date;
alter table staging.deliveries add column withdrawal text;
comment on column staging.deliveries.withdrawn_on is 'Date of the night that took the delivery back; null while it counts.';
comment on column staging.deliveries.withdrawal is 'Who took it back and why, as the acknowledgement file says.';

alter table ref.sources add column first_by date;
comment on column ref.sources.first_by is 'Day by which a source must have delivered for the first time; null when it may take its time.';

comment on table ref.vocabulary is 'Grain: one code that the instance knows for a list (channel, category, programme, ...). A list without rows knows no code.';
comment on table ref.indicators is 'Grain: one indicator of one instrument version and its highest value.';
