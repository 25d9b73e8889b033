-- The dimensions of every scored office.
select
    dimensions.office,
    dimensions.dimension,
    dimensions.weight,
    dimensions.score,
    dimensions.contribution,
    dimensions.indicators,
    dimensions.filled
from release.compliance_dimensions as dimensions
where dimensions.release = ?
order by dimensions.office, dimensions.dimension
