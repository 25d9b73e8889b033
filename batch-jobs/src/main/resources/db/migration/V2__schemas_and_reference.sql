-- One schema per stage of the night. Tables are the contract between stages.
create schema ref;
create schema staging;
create schema fact;
create schema measure;
create schema score;
create schema release;

comment on schema ref is 'Definitions of the instance, copied from config/ at the start of every night. Rebuilt every night.';
comment on schema staging is 'Deliveries, their rows as typed by intake, and the rows that were rejected. Emptied of rows once a delivery is loaded.';
comment on schema fact is 'One row per event and version. The only schema that outlives a night together with release.';
comment on schema measure is 'Additive counts and day histograms per place and period. Rebuilt every night.';
comment on schema score is 'Satisfaction indices and compliance scores. Rebuilt every night.';
comment on schema release is 'What disclosure control lets the public see. Append-only figures; the only schema the site role can read.';

-- ref -------------------------------------------------------------------------------------------------------------------

create unlogged table ref.run (
    run_date date not null,
    as_of date not null,
    zone text not null,
    release text not null,
    synthetic boolean not null default false
);
comment on table ref.run is 'The night itself; exactly one row.';
comment on column ref.run.run_date is 'The night''s date in the instance''s zone (--run-date). Nothing below the job asks for today.';
comment on column ref.run.as_of is 'Last full day the night counts: run_date minus one day.';
comment on column ref.run.release is 'Identifier of the release this night prepares, for instance 2026-11-22.1.';
comment on column ref.run.synthetic is 'True when any delivery in fact came from the sample generator.';

create unlogged table ref.places (
    place_kind text not null check (place_kind in ('office', 'area')),
    place text not null,
    parent text,
    level text not null,
    name text not null,
    area text,
    valid_from date,
    valid_to date,
    primary key (place_kind, place)
);
comment on table ref.places is 'Grain: one office or one area. The root office is ''*'': all offices of the portal.';
comment on column ref.places.level is 'office: portal, agency, unit, post; area: province, regency, district, village.';
comment on column ref.places.area is 'For an office: the area it serves.';

create unlogged table ref.place_ancestors (
    place_kind text not null,
    place text not null,
    ancestor text not null,
    ancestor_level text not null,
    distance int not null,
    primary key (place_kind, place, ancestor)
);
comment on table ref.place_ancestors is 'Grain: one place and one of its ancestors, itself included at distance 0.';

create unlogged table ref.months (
    month date not null,
    period_kind text not null check (period_kind in ('month', 'quarter', 'semester', 'year')),
    period_start date not null,
    period_end date not null,
    primary key (month, period_kind)
);
comment on table ref.months is 'Grain: one month and one period that contains it.';

create unlogged table ref.working_days (
    day date primary key,
    is_working boolean not null,
    ordinal int not null
);
comment on table ref.working_days is 'Grain: one calendar day. ordinal = working days from the first day of the calendar up to and including this day.';

create unlogged table ref.working_day_ordinals (
    ordinal int primary key,
    day date not null
);
comment on table ref.working_day_ordinals is 'Grain: one working day, by its ordinal: the due date of n working days after d is the day at ordinal(d) + n.';

create unlogged table ref.legal_limits (
    classification text not null,
    working_days int not null,
    primary key (classification)
);
comment on table ref.legal_limits is 'Working days allowed to resolve a complaint, by legal classification (PermenPANRB 62/2018 Bab VI).';

create unlogged table ref.stocks (
    measure text not null,
    place_kind text not null,
    place text not null,
    valid_from date not null,
    value numeric not null,
    synthetic boolean not null,
    primary key (measure, place_kind, place, valid_from)
);
comment on table ref.stocks is 'Denominators counted elsewhere (population, eligible families, service users); a level, not a flow: valid until the next one. A row covers its place and all places below it; a place without a row has the sum of the nearest rows below.';

create unlogged table ref.metrics (
    metric text primary key,
    subject text not null,
    statistic text not null,
    numerator text,
    denominator text,
    multiplier numeric not null default 1,
    decimals int not null,
    minimum_base int not null,
    counts text not null check (counts in ('people', 'cases', 'activities'))
);
comment on table ref.metrics is 'Grain: one metric as config/metrics defines it. statistic: sum, ratio, or the name of a named statistic.';
comment on column ref.metrics.counts is 'What the base counts: people and cases are protected by thresholds, activities of an office are not.';

create unlogged table ref.metric_views (
    metric text not null,
    view text not null,
    place_kind text not null,
    level text not null,
    breakdown text not null,
    period_kind text not null,
    primary key (metric, place_kind, level, breakdown, period_kind)
);
comment on table ref.metric_views is 'Declared views only: the combinations in which a metric may be published. Everything not listed is not computed.';
comment on column ref.metric_views.breakdown is 'all, or one breakdown at a time: channel, classification, category, element, …';
comment on column ref.metric_views.period_kind is 'now, month, quarter, semester, year.';

create unlogged table ref.sources (
    source text primary key,
    subject text not null,
    freshness_warn_hours int not null,
    freshness_hold_hours int not null
);
comment on table ref.sources is 'Grain: one source of the instance, with how old its newest event may be.';

create unlogged table ref.gate_limits (
    gate text primary key,
    limit_value numeric not null
);
comment on table ref.gate_limits is 'Grain: one gate and its limit from config/gates.yaml.';

create unlogged table ref.vocabulary (
    breakdown text not null,
    value text not null,
    primary key (breakdown, value)
);
comment on table ref.vocabulary is 'Grain: one code that the instance knows for a list (channel, category, programme, ...). A list without rows is not checked at intake.';

create unlogged table ref.indicators (
    instrument text not null,
    indicator text not null,
    scale_max numeric not null,
    primary key (instrument, indicator)
);
comment on table ref.indicators is 'Grain: one indicator of one instrument version and its highest value. While empty, assessments are not checked against it.';
