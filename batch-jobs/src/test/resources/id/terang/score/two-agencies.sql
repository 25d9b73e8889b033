-- One agency of two units and a head office, one agency alone; a first quarter of surveys and some assessments.
insert into ref.places (place_kind, place, parent, level, name) values
    ('office', '*', null, 'portal', 'all'),
    ('office', 'dinsos-a', '*', 'agency', 'A'),
    ('office', 'upt-1', 'dinsos-a', 'unit', 'A 1'),
    ('office', 'upt-2', 'dinsos-a', 'unit', 'A 2'),
    ('office', 'dinsos-b', '*', 'agency', 'B');

insert into ref.months (month, period_kind, period_start, period_end)
select
    month::date,
    kind,
    date_trunc(kind, month)::date,
    (date_trunc(kind, month) + ('1 ' || case kind when 'quarter' then 'month' else kind end)::interval
        * case kind when 'quarter' then 3 else 1 end)::date - 1
from generate_series(date '2026-01-01', date '2026-12-01', interval '1 month') as month
cross join unnest(array['month', 'quarter', 'year']) as kind;

insert into ref.metrics (metric, subject, statistic, numerator, denominator, multiplier, decimals, minimum_base, counts) values
    ('ikm', 'survey', 'satisfaction-index', null, null, 25, 2, 1, 'people'),
    ('ikm-gabungan', 'survey', 'satisfaction-index-pooled', null, null, 25, 2, 1, 'people'),
    ('nilai-unsur', 'survey', 'element-mean', null, null, 1, 2, 1, 'people'),
    ('sampel-minimal', 'survey', 'sample-required', 'service_users', null, 1, 0, 0, 'activities'),
    ('kekurangan-sampel', 'survey', 'sample-shortfall', 'survey.responses', 'service_users', 1, 0, 0, 'people'),
    ('selesai-tepat-waktu', 'complaint', 'ratio', 'a', 'b', 100, 1, 1, 'cases'),
    ('nilai-kepatuhan', 'assessment', 'compliance-score', null, null, 1, 2, 0, 'activities');

insert into ref.metric_views (metric, view, place_kind, level, breakdown, period_kind)
select
    metric,
    'kantor',
    'office',
    level,
    case metric when 'nilai-unsur' then 'element' else 'all' end,
    period_kind
from ref.metrics
cross join unnest(array['portal', 'agency', 'unit']) as level
cross join unnest(array['quarter', 'year']) as period_kind
where metric <> 'nilai-kepatuhan' or (period_kind = 'year' and level in ('agency', 'unit'));
insert into ref.metric_views (metric, view, place_kind, level, breakdown, period_kind) values
    ('ikm', 'kantor', 'office', 'agency', 'calculation', 'quarter'),
    ('ikm', 'kantor', 'office', 'unit', 'calculation', 'quarter'),
    ('ikm', 'kantor', 'office', 'portal', 'calculation', 'quarter');

-- The agency's count includes its units: 960 users are its own.
insert into ref.stocks (measure, place_kind, place, valid_from, value, synthetic) values
    ('service_users', 'office', 'upt-1', '2025-10-01', 40, true),
    ('service_users', 'office', 'upt-2', '2026-01-01', 9000, true),
    ('service_users', 'office', 'dinsos-a', '2026-01-01', 10000, true);

-- Indices 95.00 (n = 30), 80.00 (n = 1000) and 90.00 (n = 50) as in the domain's example; B answers 3 throughout.
with heard (place, month, responses, element_sum) as (
    values
        ('upt-1', date '2026-01-01', 10, 38),
        ('upt-1', date '2026-03-01', 20, 76),
        ('upt-2', date '2026-02-01', 1000, 3200),
        ('dinsos-a', date '2026-02-01', 50, 180),
        ('dinsos-b', date '2026-01-01', 12, 36)
)

insert into measure.counts (measure, place_kind, place, month, breakdown, breakdown_value, value)
select 'survey.responses', 'office', place, month, 'all', 'all', responses from heard
union all
select 'survey.score_sum', 'office', place, month, 'all', 'all', element_sum * 25 from heard
union all
select 'survey.score_square_sum', 'office', place, month, 'all', 'all', element_sum * 25.0 * element_sum * 25 / responses
from heard
union all
select 'survey.answers', 'office', place, month, 'element', 'u' || element, responses from heard, generate_series(1, 9) as element
union all
select 'survey.answer_sum', 'office', place, month, 'element', 'u' || element, element_sum
from heard, generate_series(1, 9) as element;

insert into measure.metric_values
    (metric, place_kind, place, level, period_kind, period_start, period_end, breakdown, breakdown_value, value, numerator, denominator, base)
values
    ('selesai-tepat-waktu', 'office', 'dinsos-a', 'agency', 'year', '2026-01-01', '2026-12-31', 'all', 'all', 80, 40, 50, 50);

-- Which system the forms of each office and month came from: 0.11, exact, exact, and two at once.
insert into measure.survey_senders (office, source, month) values
    ('upt-1', 'formulir', '2026-01-01'),
    ('upt-1', 'formulir', '2026-03-01'),
    ('upt-2', 'daring', '2026-02-01'),
    ('dinsos-a', 'sukma', '2026-02-01'),
    ('dinsos-b', 'formulir', '2026-01-01'),
    ('dinsos-b', 'daring', '2026-01-01');

insert into measure.assessments
    (delivery, line, office, instrument, indicator, value, evidence, assessor, assessed)
values
    (1, 1, 'dinsos-a', 'ORI-2022', 'knowledge', 1, 'wawancara', 'inspektorat', '2026-01-10'),
    (1, 2, 'dinsos-a', 'ORI-2022', 'knowledge', 2, 'wawancara 2', 'inspektorat', '2026-03-10'),
    (1, 3, 'dinsos-a', 'ORI-2022', 'standard', 3, 'SK 12', 'inspektorat', '2026-03-10'),
    (1, 4, 'dinsos-a', 'ORI-2022', 'procedure', 3, 'lama', 'inspektorat', '2023-03-10'),
    (1, 5, 'upt-2', 'ORI-2022', 'standard', 2, 'SK 3', 'inspektorat', '2026-03-10'),
    (1, 6, 'dinsos-b', 'ORI-2022', 'knowledge', 3, 'besok', 'inspektorat', '2026-09-10');
