-- fact.survey_responses → measure.counts. A form with fewer than five of the nine elements answered is not counted.

drop table if exists measure.responses, measure.response_sums;

-- The score of a response is 25 × the mean of its answers; kept in 1/2520 points, whole for any number of answers.
create unlogged table measure.responses as
select
    leaves.leaf,
    facts.surveyed - (date_part('day', facts.surveyed)::int - 1) as month,
    coalesce(facts.sex, 'unknown') as sex,
    coalesce(facts.age_group, 'unknown') as age_group,
    coalesce(facts.education, 'unknown') as education,
    coalesce(facts.occupation, 'unknown') as occupation,
    facts.mode,
    coalesce(facts.service, 'unknown') as service,
    u1, u2, u3, u4, u5, u6, u7, u8, u9,
    (
        25 * (2520 / num_nonnulls(u1, u2, u3, u4, u5, u6, u7, u8, u9))
        * (
            coalesce(u1, 0) + coalesce(u2, 0) + coalesce(u3, 0) + coalesce(u4, 0) + coalesce(u5, 0)
            + coalesce(u6, 0) + coalesce(u7, 0) + coalesce(u8, 0) + coalesce(u9, 0)
        )
    )::bigint as score
from fact.survey_responses as facts
join ref.run as run on facts.surveyed <= run.as_of
join measure.leaf_places as leaves
    on leaves.family = 'survey'
    and leaves.breakdown = 'any'
    and leaves.place_kind = 'office'
    and leaves.place = facts.office
where facts.is_current and num_nonnulls(u1, u2, u3, u4, u5, u6, u7, u8, u9) >= 5;

analyze measure.responses;

create unlogged table measure.response_sums as
select
    leaf,
    month,
    count(*) as responses,
    sum(score) as score,
    sum(score * score) as score_square,
    sum(u1) as u1, sum(u2) as u2, sum(u3) as u3, sum(u4) as u4, sum(u5) as u5,
    sum(u6) as u6, sum(u7) as u7, sum(u8) as u8, sum(u9) as u9,
    count(u1) as n1, count(u2) as n2, count(u3) as n3, count(u4) as n4, count(u5) as n5,
    count(u6) as n6, count(u7) as n7, count(u8) as n8, count(u9) as n9
from measure.responses
group by leaf, month;

insert into measure.counts (measure, place_kind, place, month, breakdown, breakdown_value, value)
select counted.measure, 'office', places.place, sums.month, counted.breakdown, counted.breakdown_value, counted.value
from measure.response_sums as sums
join measure.place_numbers as places on places.number = sums.leaf
cross join lateral (
    values
        ('survey.responses', 'all', 'all', responses::numeric),
        ('survey.score_sum', 'all', 'all', round(score / 2520.0, 12)),
        ('survey.score_square_sum', 'all', 'all', round(score_square / (2520.0 * 2520.0), 12))
    union all
    select 'survey.answer_sum', 'element', 'u' || element, answers[element]
    from generate_series(1, 9) as element, (values (array[u1, u2, u3, u4, u5, u6, u7, u8, u9])) as given (answers)
    union all
    select 'survey.answers', 'element', 'u' || element, answered[element]
    from generate_series(1, 9) as element, (values (array[n1, n2, n3, n4, n5, n6, n7, n8, n9])) as given (answered)
) as counted (measure, breakdown, breakdown_value, value)
where counted.value > 0;

drop table measure.response_sums;
