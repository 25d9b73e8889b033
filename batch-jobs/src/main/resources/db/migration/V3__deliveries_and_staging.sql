create table staging.deliveries (
    delivery int generated always as identity primary key,
    source text not null,
    subject text not null,
    file_name text not null,
    sha256 text not null unique,
    bytes bigint not null,
    received_on date not null,
    run_date date not null,
    synthetic boolean not null,
    outcome text not null check (outcome in ('loaded', 'refused')),
    refusal_code text,
    refusal text,
    refusal_en text,
    physical_rows int not null default 0,
    header_rows int not null default 0,
    blank_rows int not null default 0,
    loaded_rows int not null default 0,
    rejected_rows int not null default 0,
    duplicate_rows int not null default 0,
    superseding_rows int not null default 0,
    unknown_codes int not null default 0,
    first_day date,
    last_day date
);
comment on table staging.deliveries is 'Grain: one received file by its content (SHA-256). The ledger: physical = header + blank + loaded + rejected + duplicate.';
comment on column staging.deliveries.received_on is 'Date of the night that first saw the file.';
comment on column staging.deliveries.refusal_code is 'columns (header changed), content (not what its name says), unreadable (damaged or wrong encoding), empty; null when loaded.';
comment on column staging.deliveries.refusal is 'Why the whole file was refused (HTML saved as .csv, truncated XLSX, wrong delimiter, missing column), for the clerk.';
comment on column staging.deliveries.physical_rows is 'Counted by a counter that shares no code with the row reader.';
comment on column staging.deliveries.superseding_rows is 'Of the loaded rows, those that replaced an older version of the same key.';
comment on column staging.deliveries.unknown_codes is 'Of the rejected rows, those with an office, area or list value that the instance does not know.';
comment on column staging.deliveries.last_day is 'Latest event day among the loaded rows: how fresh the source is.';

create table staging.rejected_rows (
    delivery int not null references staging.deliveries,
    line int not null,
    column_name text not null,
    value text not null,
    reason text not null,
    message text not null,
    message_en text not null
);
comment on table staging.rejected_rows is 'Grain: one reason why one row of one delivery was not loaded. Values of private columns are blanked. Never published.';
create index on staging.rejected_rows (delivery);

create unlogged table staging.complaints (
    delivery int not null,
    line int not null,
    key text collate "C" not null,
    office text,
    area text,
    rw smallint,
    received date,
    verified date,
    disposed date,
    first_response date,
    final_answer date,
    closed date,
    channel text,
    classification text,
    category text,
    status text,
    closure text,
    reopened boolean,
    rating smallint,
    lines int not null default 1,
    content_hash text
);
comment on table staging.complaints is 'Grain: one readable row of one delivery of complaints, typed by its source.';

create unlogged table staging.visits (
    delivery int not null,
    line int not null,
    key text collate "C" not null,
    office text,
    area text,
    visited date,
    programme text,
    partners text,
    status text,
    people_targeted int,
    people_reached int,
    reached_desil_1_2 int,
    reached_desil_3_4 int,
    reached_desil_5 int,
    reached_desil_6_10 int,
    services_identity int,
    services_health int,
    services_family_planning int,
    services_work int,
    services_aid int,
    services_disability int,
    services_other int,
    cases_found int,
    cases_followed_up int,
    lines int not null default 1,
    content_hash text
);
comment on table staging.visits is 'Grain: one readable row of one delivery of outreach visits.';
comment on column staging.visits.partners is 'Codes of the partner agencies of the team, separated by a vertical bar.';

create unlogged table staging.survey_responses (
    delivery int not null,
    line int not null,
    key text collate "C" not null,
    office text,
    service text,
    surveyed date,
    mode text,
    u1 smallint, u2 smallint, u3 smallint, u4 smallint, u5 smallint, u6 smallint, u7 smallint, u8 smallint, u9 smallint,
    sex text,
    age smallint,
    education text,
    occupation text,
    element text,
    answer smallint,
    lines int not null default 1,
    content_hash text
);
comment on table staging.survey_responses is 'Grain: one readable row: a whole response (wide) or one answer of it (long; grouped by key at loading).';

create unlogged table staging.assessments (
    delivery int not null,
    line int not null,
    key text collate "C" not null,
    office text,
    instrument text,
    indicator text,
    value numeric,
    evidence text,
    assessor text,
    assessed date,
    lines int not null default 1,
    content_hash text
);
comment on table staging.assessments is 'Grain: one readable row: one indicator of one office as assessed on one day.';

comment on column staging.complaints.content_hash is 'Digest of everything but the key: two rows with the same key and digest say the same.';
comment on column staging.survey_responses.lines is 'Rows of the file that are this response: 1, or as many as were answered in a long layout.';

create unlogged table staging.versions (
    delivery int not null,
    line int not null,
    state text not null check (state in ('duplicate', 'older', 'superseding'))
);
comment on table staging.versions is 'Grain: one staged row that is not simply new. duplicate: says what is known; older: a later row of the file replaces it; superseding: replaces.';
comment on column staging.survey_responses.element is 'In a long layout, until rows are grouped: u1 to u9, which element the row answers.';
