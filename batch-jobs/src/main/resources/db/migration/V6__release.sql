create table release.releases (
    release text primary key,
    ordinal int generated always as identity unique,
    run_date date not null,
    as_of date not null,
    state text not null check (state in ('prepared', 'published', 'held')),
    code_version text not null,
    config_hash text not null,
    input_hash text not null,
    synthetic boolean not null,
    previous_release text
);
comment on table release.releases is 'Grain: one release. The same night on the same inputs, configuration and code is the same release, until a later one is published.';
comment on column release.releases.state is 'prepared: being made; published; held: never published, and no figure of it is kept.';

create table release.figures (
    metric text not null,
    place_kind text not null,
    place text not null,
    level text not null,
    period_kind text not null,
    period_start date not null,
    period_end date not null,
    breakdown text not null,
    breakdown_value text not null,
    state text not null check (state in ('published', 'suppressed', 'not_available', 'not_applicable')),
    marks text not null default '',
    value numeric,
    numerator numeric,
    denominator numeric,
    base numeric,
    lower numeric,
    upper numeric,
    band text,
    known_from int not null,
    known_to int,
    check (state = 'published' or coalesce(value, numerator, denominator, base, lower, upper) is null)
);
comment on table release.figures is 'Grain: one version of one figure. Append-only: a changed figure closes its row (known_to) and adds one. As known on a release is one predicate.';
comment on column release.figures.known_from is 'Ordinal of the release that first knew this version (no foreign key: millions of rows a night would each be checked).';
comment on column release.figures.known_to is 'Ordinal of the release that replaced it; null while current.';
comment on column release.figures.marks is 'Letters: p provisional, r revised, b break in series, e use with caution.';
create unique index figures_current on release.figures
    (place_kind, place, metric, period_kind, period_start, breakdown, breakdown_value) where known_to is null;
create index figures_by_metric on release.figures (metric, known_to);
create index figures_by_start on release.figures (known_from);
create index figures_by_end on release.figures (known_to) where known_to is not null;

create view release.current_figures as
select figures.*, known.release, known.as_of, known.synthetic
from release.figures as figures
join release.releases as known on known.ordinal = figures.known_from
where figures.known_to is null;
comment on view release.current_figures is 'The figures of the release being prepared or last published, each with the release in which it became known.';

create table release.delivery_ledger (
    release text not null references release.releases,
    source text not null,
    file_label text not null,
    outcome text not null,
    received_on date not null,
    physical_rows int not null,
    header_rows int not null,
    blank_rows int not null,
    loaded_rows int not null,
    rejected_rows int not null,
    duplicate_rows int not null,
    superseding_rows int not null,
    last_day date,
    sha256 text not null,
    primary key (release, sha256)
);
comment on table release.delivery_ledger is 'Grain: one delivery first received for one release, with its reconciliation.';

create table release.gates (
    release text not null references release.releases,
    gate text not null,
    subject text not null,
    severity text not null check (severity in ('passed', 'warning', 'hold')),
    observed text not null,
    allowed text not null,
    acknowledgement text,
    primary key (release, gate, subject)
);
comment on table release.gates is 'Grain: one check of one night on one subject (a source, an office, a figure).';
comment on column release.gates.acknowledgement is 'Why an official let a held check pass: the reason in the acknowledgement file; null when nobody had to.';

create table release.compliance_totals (
    release text not null references release.releases, like score.compliance_totals
);
comment on table release.compliance_totals is 'Self-assessed compliance scores of one release.';
create table release.compliance_dimensions (
    release text not null references release.releases, like score.compliance_dimensions
);
comment on table release.compliance_dimensions is 'Dimension scores of one release.';
create table release.compliance_indicators (
    release text not null references release.releases, like score.compliance_indicators
);
comment on table release.compliance_indicators is 'Indicator arithmetic of one release.';

create table release.survival (
    release text not null references release.releases, like measure.survival
);
alter table release.survival alter column at_risk drop not null;
comment on table release.survival is 'Kaplan-Meier curves that disclosure control let through; of the latest release only.';
comment on column release.survival.at_risk is 'Still waiting before the day; null where that would count too few people.';
comment on column release.survival.events is 'Ended on the day or since the row before.';
create index on release.survival (release);

create table release.step_minutes (
    run_date date not null,
    step text not null,
    minutes int not null,
    primary key (run_date, step)
);
comment on table release.step_minutes is 'How long each step of a night took, in started minutes; a night shows those of the nights before it.';

do $$
begin
    if not exists (select from pg_roles where rolname = 'terang_site') then
        create role terang_site nologin;
    end if;
end
$$;
grant usage on schema release to terang_site;
grant select on all tables in schema release to terang_site;
alter default privileges in schema release grant select on tables to terang_site;
