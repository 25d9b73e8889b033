create unlogged table measure.assessments (
    office text not null,
    instrument text not null,
    indicator text not null,
    value numeric not null,
    evidence text,
    assessor text,
    assessed date not null,
    delivery int not null,
    line int not null
);
comment on table measure.assessments is 'Grain: one current assessment of one indicator of one office, as the snapshot of the night saw it. Scores read these and never facts.';

create unlogged table measure.survey_senders (
    office text not null,
    source text not null,
    month date not null
);
comment on table measure.survey_senders is 'Grain: one system that sent survey responses of one office in one month, as the snapshot of the night saw it.';
