-- The shares of the data quality scores of one release.
select quality.source, quality.dimension, quality.numerator, quality.denominator
from release.source_quality as quality
where quality.release = ?
order by quality.source collate "C", quality.dimension collate "C"
