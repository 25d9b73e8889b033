-- ref.metrics × ref.metric_views → measure.wanted_cells, measure.leaf_places: what the rest of this package counts.
-- Measures of facts are named subject.what; a name without a dot is a stock.

truncate measure.wanted_cells, measure.place_numbers, measure.leaf_places;
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

insert into measure.place_numbers (number, place_kind, place)
select row_number() over (order by place_kind, place), place_kind, place
from ref.places;

analyze measure.wanted_cells, measure.place_numbers;

insert into measure.leaf_places (family, place_kind, place, breakdown, leaf)
with

family_cells as (

    select
        case
            when measure = 'complaint.received' then measure
            when measure like 'complaint.days_%' then 'complaint.days'
            when measure in ('visit.held', 'visit.people_reached', 'visit.villages_visited') then 'visit.reach'
            else split_part(measure, '.', 1)
        end as family,
        place_kind,
        level,
        breakdown
    from measure.wanted_cells
    where measure like '%.%'

),

wanted_levels as (

    select family, place_kind, level, breakdown from family_cells
    union
    select family, place_kind, level, 'any' from family_cells

),

leaves as (

    select
        wanted.family,
        wanted.place_kind,
        ancestors.place,
        wanted.breakdown,
        (array_agg(ancestors.ancestor order by ancestors.distance))[1] as leaf
    from wanted_levels as wanted
    join ref.place_ancestors as ancestors
        on ancestors.place_kind = wanted.place_kind and ancestors.ancestor_level = wanted.level
    group by wanted.family, wanted.place_kind, ancestors.place, wanted.breakdown

)

select leaves.family, leaves.place_kind, leaves.place, leaves.breakdown, numbers.number
from leaves
join measure.place_numbers as numbers on numbers.place_kind = leaves.place_kind and numbers.place = leaves.leaf;

analyze measure.leaf_places;
