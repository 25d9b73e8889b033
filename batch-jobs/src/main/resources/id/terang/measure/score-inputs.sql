-- fact.assessments, fact.survey_responses → measure.assessments, measure.survey_senders: scores are worked out later, and must
-- rest on the same snapshot as every count.

truncate measure.assessments, measure.survey_senders;

insert into measure.assessments (office, instrument, indicator, value, evidence, assessor, assessed, delivery, line)
select office, instrument, indicator, value, evidence, assessor, assessed, delivery, line
from fact.assessments
where is_current;

insert into measure.survey_senders (office, source, month)
select distinct office, source, date_trunc('month', surveyed)::date
from fact.survey_responses
where is_current;

analyze measure.assessments, measure.survey_senders;
