-- Several offices may be at work in one area: that one of them delivered does not make a zero of what the others have not told yet.
alter table measure.coverage add column sure_month date not null;
comment on column measure.coverage.sure_month is 'Last month that every agency serving the place has delivered: a zero of a later period is unknown. Not after last_month.';
