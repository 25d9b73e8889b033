-- Every fact keeps all its versions: the current one and those a newer delivery superseded.

create table fact.complaints (
    source text not null,
    key text collate "C" not null,
    delivery int not null references staging.deliveries,
    line int not null,
    is_current boolean not null default true,
    content_hash text not null,
    office text not null,
    area text,
    rw smallint,
    received date not null,
    verified date,
    disposed date,
    first_response date,
    final_answer date,
    closed date,
    channel text not null,
    classification text not null,
    category text not null,
    status text not null,
    closure text,
    reopened boolean not null,
    rating smallint
);
comment on table fact.complaints is 'Grain: one version of one complaint. No name, contact, text or attachment ever reaches this table.';
comment on column fact.complaints.key is 'Identifies the complaint within its source; never published.';
comment on column fact.complaints.area is 'Kemendagri code, as deep as known (village at most); null when the sender does not say.';
comment on column fact.complaints.classification is 'information_request, aspiration, complaint, complaint_misconduct, other (PermenPANRB 62/2018).';
comment on column fact.complaints.status is 'received, verified, disposed, not_followed_up, in_process, resolved, pending, archived, not_ours, reopened (domain 3.2).';
comment on column fact.complaints.closure is 'How it ended: confirmed (by the complainant), silence (10 days without reply), officer; null while open.';
create unique index complaints_current on fact.complaints (source, key) where is_current;

create table fact.visits (
    source text not null,
    key text collate "C" not null,
    delivery int not null references staging.deliveries,
    line int not null,
    is_current boolean not null default true,
    content_hash text not null,
    office text not null,
    area text not null,
    visited date not null,
    programme text not null,
    partners text not null,
    status text not null,
    people_targeted int,
    people_reached int not null,
    reached_desil_1_2 int not null,
    reached_desil_3_4 int not null,
    reached_desil_5 int not null,
    reached_desil_6_10 int not null,
    services_identity int not null,
    services_health int not null,
    services_family_planning int not null,
    services_work int not null,
    services_aid int not null,
    services_disability int not null,
    services_other int not null,
    cases_found int not null,
    cases_followed_up int not null
);
comment on table fact.visits is 'Grain: one version of one outreach visit to one village on one day.';
comment on column fact.visits.status is 'held or planned.';
create unique index visits_current on fact.visits (source, key) where is_current;

create table fact.survey_responses (
    source text not null,
    key text collate "C" not null,
    delivery int not null references staging.deliveries,
    line int not null,
    is_current boolean not null default true,
    content_hash text not null,
    office text not null,
    service text,
    surveyed date not null,
    mode text not null,
    u1 smallint, u2 smallint, u3 smallint, u4 smallint, u5 smallint, u6 smallint, u7 smallint, u8 smallint, u9 smallint,
    sex text,
    age_group text,
    education text,
    occupation text
);
comment on table fact.survey_responses is 'Grain: one version of one response to the satisfaction survey (SKM); answers 1 to 4 by the meaning of the element (PermenPANRB 14/2017).';
comment on column fact.survey_responses.u8 is 'Complaint handling (regulation order; question 9 of the regulation''s own questionnaire).';
comment on column fact.survey_responses.u9 is 'Facilities (regulation order; question 8 of the questionnaire).';
create unique index survey_responses_current on fact.survey_responses (source, key) where is_current;

create table fact.assessments (
    source text not null,
    key text collate "C" not null,
    delivery int not null references staging.deliveries,
    line int not null,
    is_current boolean not null default true,
    content_hash text not null,
    office text not null,
    instrument text not null,
    indicator text not null,
    value numeric not null,
    evidence text,
    assessor text,
    assessed date not null
);
comment on table fact.assessments is 'Grain: one version of one indicator of one office as assessed on one day.';
create unique index assessments_current on fact.assessments (source, key) where is_current;
