-- What each indicator could still do to a total, worked out where the score is worked out.
alter table score.compliance_indicators
    add column step_total numeric,
    add column full_total numeric,
    add column running_total numeric;
alter table release.compliance_indicators
    add column step_total numeric,
    add column full_total numeric,
    add column running_total numeric;

comment on column score.compliance_indicators.step_total is 'The total if this indicator alone rose by one step; null when it is full, missing, or there is no total.';
comment on column score.compliance_indicators.full_total is 'The total if this indicator alone were full; null when it is full or there is no total.';
comment on column score.compliance_indicators.running_total is 'The total if this indicator and every one with more to gain were full; null when it is full or there is no total.';
