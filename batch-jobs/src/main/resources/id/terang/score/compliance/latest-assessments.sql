-- The latest assessment of every indicator; one older than two years has expired with its evidence.
select distinct on (assessments.office, assessments.indicator)
    assessments.office,
    assessments.indicator,
    assessments.value,
    assessments.evidence,
    assessments.assessor,
    assessments.assessed
from measure.assessments as assessments
where
    assessments.instrument = ?
    and assessments.assessed <= ?
    and assessments.assessed > ?::date - interval '2 years'
order by
    assessments.office,
    assessments.indicator,
    assessments.assessed desc,
    assessments.delivery desc,
    assessments.line desc
