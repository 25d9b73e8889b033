-- Several offices may be at work in one area: that one of them delivered does not make a zero of what the others have not told.
alter table measure.coverage
add column sure_first date not null,
add column sure_last date not null;
comment on column measure.coverage.sure_first is 'First month of which every agency serving the place has delivered: a zero of an earlier period is unknown. Not before first_month.';
comment on column measure.coverage.sure_last is 'Last such month: a zero of a later period is unknown. Not after last_month.';
