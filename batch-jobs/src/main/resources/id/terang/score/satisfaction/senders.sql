-- Which systems sent the responses of each office, month by month.
select distinct
    responses.office,
    responses.source,
    date_trunc('month', responses.surveyed)::date as month
from fact.survey_responses as responses
where responses.is_current
