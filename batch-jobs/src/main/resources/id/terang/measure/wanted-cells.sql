-- ref.metrics × ref.metric_views → measure.wanted_cells: what the rest of this package counts.
-- Measures of facts are named subject.what; a name without a dot is a stock.

truncate measure.wanted_cells;
truncate measure.counts, measure.day_counts, measure.distinct_items, measure.metric_values;

-- Besides its numerator and denominator a named statistic reads these measures; this list is the one place that says so.
-- A breakdown given here replaces that of the view.
insert into measure.wanted_cells (measure, place_kind, level, breakdown, period_kind)
with

statistic_reads (statistic, measure, breakdown) as (

    values
        ('satisfaction-index', 'survey.answer_sum', 'element'),
        ('satisfaction-index', 'survey.answers', 'element'),
        ('satisfaction-index', 'survey.responses', 'all'),
        ('satisfaction-index', 'survey.score_square_sum', 'all'),
        ('satisfaction-index-pooled', 'survey.answer_sum', 'element'),
        ('satisfaction-index-pooled', 'survey.answers', 'element'),
        ('satisfaction-index-pooled', 'survey.responses', 'all'),
        ('satisfaction-index-pooled', 'survey.score_square_sum', 'all'),
        ('element-mean', 'survey.answer_sum', 'element'),
        ('element-mean', 'survey.answers', 'element'),
        ('sample-required', 'service_users', 'all'),
        ('sample-shortfall', 'service_users', 'all')

),

metric_reads (metric, measure, breakdown) as (

    select metric, numerator, null::text from ref.metrics where numerator is not null
    union all
    select metric, denominator, null from ref.metrics where denominator is not null
    union all
    select metrics.metric, reads.measure, reads.breakdown
    from ref.metrics as metrics
    join statistic_reads as reads on reads.statistic = metrics.statistic

)

select distinct
    reads.measure,
    views.place_kind,
    views.level,
    coalesce(reads.breakdown, views.breakdown),
    views.period_kind
from metric_reads as reads
join ref.metric_views as views using (metric);

analyze measure.wanted_cells;
