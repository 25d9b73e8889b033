-- The arithmetic of every indicator of every scored office.
select
    indicators.office,
    indicators.dimension,
    indicators.indicator,
    indicators.weight,
    indicators.scale_max,
    indicators.value,
    indicators.score,
    indicators.contribution,
    indicators.origin,
    indicators.evidence,
    indicators.assessor,
    indicators.assessed,
    indicators.metric,
    indicators.metric_value,
    indicators.gain,
    indicators.step_total,
    indicators.full_total,
    indicators.running_total
from release.compliance_indicators as indicators
where indicators.release = ?
order by indicators.office, indicators.dimension, indicators.indicator
