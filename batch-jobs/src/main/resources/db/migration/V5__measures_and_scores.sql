create unlogged table measure.wanted_cells (
    measure text not null,
    place_kind text not null,
    level text not null,
    breakdown text not null,
    period_kind text not null,
    primary key (measure, place_kind, level, breakdown, period_kind)
);
comment on table measure.wanted_cells is 'Grain: one combination that a declared view of a metric reads. Nothing else is counted.';

create unlogged table measure.place_numbers (
    number int primary key,
    place_kind text not null,
    place text not null
);
comment on table measure.place_numbers is 'Grain: one place. The number stands for it while counting: grouping by numbers is several times cheaper than by codes.';

create unlogged table measure.leaf_places (
    family text not null,
    place_kind text not null,
    place text not null,
    breakdown text not null,
    leaf int not null
);
comment on table measure.leaf_places is 'Grain: one place of a fact and the deepest place at or above it that any measure of the family is wanted at.';
comment on column measure.leaf_places.family is 'Measures counted in one go: complaint.received, complaint, complaint.days, visit.reach, visit, survey.';
comment on column measure.leaf_places.breakdown is 'any = the deepest place over all breakdowns of the family.';
comment on column measure.leaf_places.leaf is 'Number of the leaf in measure.place_numbers.';

create unlogged table measure.counts (
    measure text not null,
    place_kind text not null,
    place text not null,
    month date,
    breakdown text not null,
    breakdown_value text not null,
    value numeric not null
);
comment on table measure.counts is 'Grain: one additive measure at one leaf place, month and breakdown value. Zero is not stored. month null = a snapshot at as_of. Leaf = measure.leaf_places.';

create unlogged table measure.day_counts (
    measure text not null,
    place_kind text not null,
    place text not null,
    month date not null,
    breakdown text not null,
    breakdown_value text not null,
    day int not null,
    events int not null,
    censored int not null
);
comment on table measure.day_counts is 'Grain: one duration in working days at one leaf place, month and breakdown value: how many ended (events) and how many are still open (censored) at that age.';

create unlogged table measure.distinct_items (
    measure text not null,
    place_kind text not null,
    place text not null,
    month date not null,
    breakdown text not null,
    breakdown_value text not null,
    item text not null
);
comment on table measure.distinct_items is 'Grain: one thing seen at one leaf place in one month (a village visited). Counted once per place and period, never added up.';

create unlogged table measure.coverage (
    subject text not null,
    place_kind text not null,
    place text not null,
    first_month date not null,
    last_month date not null,
    primary key (subject, place_kind, place)
);
comment on table measure.coverage is 'Grain: one subject at one place: the months for which its agency or regency delivered anything. A missing count is zero within, unknown outside.';

create unlogged table measure.cells (
    measure text not null,
    place_kind text not null,
    place text not null,
    level text not null,
    period_kind text not null,
    period_start date not null,
    period_end date not null,
    breakdown text not null,
    breakdown_value text not null,
    value numeric not null
);
comment on table measure.cells is 'measure.counts rolled up over places and periods, only for declared views. period_kind now: period_start = period_end = as_of.';

create unlogged table measure.day_cells (
    measure text not null,
    place_kind text not null,
    place text not null,
    level text not null,
    period_kind text not null,
    period_start date not null,
    period_end date not null,
    breakdown text not null,
    breakdown_value text not null,
    day int not null,
    events int not null,
    censored int not null
);
comment on table measure.day_cells is 'measure.day_counts rolled up over places and periods, only for declared views.';

create function measure.times(product numeric, factor numeric) returns numeric
language sql immutable strict parallel safe
return round(product * factor, 18);
create aggregate measure.product(numeric) (sfunc = measure.times, stype = numeric, initcond = '1');
comment on aggregate measure.product(numeric) is 'Product with 18 decimals kept: enough for a survival curve to be right to 12.';

create unlogged table measure.survival (
    measure text not null,
    place_kind text not null,
    place text not null,
    period_kind text not null,
    period_start date not null,
    period_end date not null,
    breakdown text not null,
    breakdown_value text not null,
    day int not null,
    at_risk int not null,
    events int not null,
    survival numeric not null
);
comment on table measure.survival is 'Kaplan-Meier estimate: the share still waiting after each day on which something ended; open cases count until their present age.';

create unlogged table measure.metric_values (
    metric text not null,
    place_kind text not null,
    place text not null,
    level text not null,
    period_kind text not null,
    period_start date not null,
    period_end date not null,
    breakdown text not null,
    breakdown_value text not null,
    value numeric,
    numerator numeric,
    denominator numeric,
    base numeric not null,
    lower numeric,
    upper numeric,
    band text
);
comment on table measure.metric_values is 'Grain: one metric at one place, period and breakdown value, before disclosure control. value null = base too small or nothing to divide by.';
comment on column measure.metric_values.base is 'How many people, cases or activities the value rests on.';
comment on column measure.metric_values.lower is 'Lower end of the 95 % interval, where the statistic has one.';

create unlogged table score.metric_values (like measure.metric_values including comments);
comment on table score.metric_values is 'Metric values that rules compute in Java (satisfaction indices, compliance totals); same grain and columns as measure.metric_values.';

create unlogged table score.compliance_indicators (
    office text not null,
    instrument text not null,
    period_start date not null,
    period_end date not null,
    dimension text not null,
    indicator text not null,
    weight numeric not null,
    scale_max numeric not null,
    value numeric,
    score numeric,
    contribution numeric,
    origin text not null check (origin in ('computed', 'assessed', 'missing')),
    evidence text,
    assessor text,
    assessed date,
    metric text,
    metric_value numeric,
    gain numeric
);
comment on table score.compliance_indicators is 'Grain: one indicator of one office''s self-assessed compliance score: everything needed to do the arithmetic again.';
comment on column score.compliance_indicators.weight is 'Weight of the indicator inside its dimension, in percent.';
comment on column score.compliance_indicators.contribution is 'Points of the total score this indicator brings.';
comment on column score.compliance_indicators.gain is 'Points the total would gain if this indicator alone were full; null without a total.';

create unlogged table score.compliance_dimensions (
    office text not null,
    instrument text not null,
    period_start date not null,
    period_end date not null,
    dimension text not null,
    weight numeric not null,
    score numeric,
    contribution numeric,
    indicators int not null,
    filled int not null
);
comment on table score.compliance_dimensions is 'Grain: one dimension of one office''s score. score null = no indicator filled: missing is not zero.';

create unlogged table score.compliance_totals (
    office text not null,
    instrument text not null,
    period_start date not null,
    period_end date not null,
    score numeric,
    band text,
    zone text,
    indicators int not null,
    filled int not null,
    lowest numeric not null,
    highest numeric not null
);
comment on table score.compliance_totals is 'Grain: one office''s self-assessed compliance score under one instrument version.';
comment on column score.compliance_totals.lowest is 'The total if every missing indicator scored nothing.';
comment on column score.compliance_totals.highest is 'The total if every missing indicator scored full.';
