-- A long layout has one row per answer: rows that share a key become one response. Of two answers to the same element the
-- later counts; the earlier is a duplicate when it says the same, rejected when it does not.
insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
select staged.delivery, staged.line, 'element', coalesce(staged.element, ''), 'unknown_value', '', ''
from staging.survey_responses as staged
where
    staged.element is null
    or staged.element <> all (array['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9']);

insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
select staged.delivery, staged.line, 'office', staged.office, 'contradicts_itself', '', ''
from staging.survey_responses as staged
where staged.key in (
    select response.key
    from staging.survey_responses as response
    group by response.key
    having min(response.office) <> max(response.office)
);

insert into staging.versions (delivery, line, state)
select numbered.delivery, numbered.line, 'duplicate'
from (
    select
        staged.delivery,
        staged.line,
        staged.answer,
        row_number() over (partition by staged.key, staged.element order by staged.line desc) as from_last,
        first_value(staged.answer) over (partition by staged.key, staged.element order by staged.line desc)
            as last_answer
    from staging.survey_responses as staged
    where not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = staged.delivery and rejected.line = staged.line
    )
) as numbered
where numbered.from_last > 1 and numbered.answer is not distinct from numbered.last_answer;

insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
select earlier.delivery, earlier.line, 'answer', coalesce(earlier.answer::text, ''), 'answered_twice', '', ''
from staging.survey_responses as earlier
where
    exists (
        select from staging.survey_responses as later
        where later.key = earlier.key and later.element = earlier.element and later.line > earlier.line
    )
    and not exists (
        select from staging.versions as versions
        where versions.delivery = earlier.delivery and versions.line = earlier.line
    )
    and not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = earlier.delivery and rejected.line = earlier.line
    );

with answers as (

    delete from staging.survey_responses
    returning *

)

insert into staging.survey_responses (
    delivery, line, key, office, service, surveyed, mode, u1, u2, u3, u4, u5, u6, u7, u8, u9, sex, age, education,
    occupation, lines
)
select
    answers.delivery,
    min(answers.line),
    answers.key,
    min(answers.office),
    min(answers.service),
    min(answers.surveyed),
    min(answers.mode),
    max(answers.answer) filter (where answers.element = 'u1'),
    max(answers.answer) filter (where answers.element = 'u2'),
    max(answers.answer) filter (where answers.element = 'u3'),
    max(answers.answer) filter (where answers.element = 'u4'),
    max(answers.answer) filter (where answers.element = 'u5'),
    max(answers.answer) filter (where answers.element = 'u6'),
    max(answers.answer) filter (where answers.element = 'u7'),
    max(answers.answer) filter (where answers.element = 'u8'),
    max(answers.answer) filter (where answers.element = 'u9'),
    min(answers.sex),
    min(answers.age),
    min(answers.education),
    min(answers.occupation),
    count(*)
from answers
where
    not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = answers.delivery and rejected.line = answers.line
    )
    and not exists (
        select from staging.versions as versions
        where versions.delivery = answers.delivery and versions.line = answers.line
    )
group by answers.delivery, answers.key;

update staging.survey_responses as staged
set content_hash = left(md5(row(
    staged.office, staged.service, staged.surveyed, staged.mode, staged.u1, staged.u2, staged.u3, staged.u4, staged.u5,
    staged.u6, staged.u7, staged.u8, staged.u9, staged.sex, staged.age, staged.education, staged.occupation
)::text), 24)
