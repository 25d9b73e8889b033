create table release.nights (
    run_date date primary key,
    outcome text not null check (outcome in ('published', 'held', 'failed')),
    release text,
    held_by text,
    reasons text not null default '',
    minutes bigint,
    files bigint,
    rows_in bigint,
    rows_out bigint,
    pages bigint
);
comment on table release.nights is 'Grain: one night that ran. Published stays published; the reasons of an attempt that was held before stay too. A night shows itself from its release and those before it from here.';
comment on column release.nights.held_by is 'Step that held the night, also when it was published later; null when none did.';
comment on column release.nights.reasons is 'Answers of gates that held it, one a line: gate, blank, subject.';
comment on column release.nights.minutes is 'Upper bound of the duration in steps of five minutes: pages must not tell the clock of a machine.';
comment on column release.nights.rows_in is 'Physical rows of the files told by the night.';
comment on column release.nights.rows_out is 'Of these, rows loaded.';

insert into release.nights (run_date, outcome, release, minutes, files, rows_in, rows_out)
select distinct on (releases.run_date)
    releases.run_date,
    releases.state,
    releases.release,
    (
        select (ceil(sum(steps.minutes) / 5.0) * 5)::bigint
        from release.step_minutes as steps
        where steps.run_date = releases.run_date
    ),
    ledger.files,
    ledger.rows_in,
    ledger.rows_out
from release.releases as releases
cross join lateral (
    select count(*) as files, sum(physical_rows) as rows_in, sum(loaded_rows) as rows_out
    from release.delivery_ledger
    where delivery_ledger.release = releases.release
) as ledger
where releases.state <> 'prepared'
order by releases.run_date, releases.state = 'published' desc, releases.ordinal desc;
