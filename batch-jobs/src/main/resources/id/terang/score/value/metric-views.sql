-- The declared views of metrics of offices.
select
    metrics.metric,
    metrics.statistic,
    metrics.numerator,
    metrics.denominator,
    views.level,
    views.breakdown,
    views.period_kind
from ref.metrics as metrics
join ref.metric_views as views on views.metric = metrics.metric
where views.place_kind = 'office'
order by metrics.metric, views.level, views.breakdown, views.period_kind
