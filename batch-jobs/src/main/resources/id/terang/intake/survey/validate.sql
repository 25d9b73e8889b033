-- What a single cell cannot know by itself: other tables, and how much of the form is answered.
insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
with

known as (

    -- A list without rows knows no code: every value is unknown, never let through.
    select
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'service'), '{}') as services,
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'mode'), '{}') as modes,
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'sex'), '{}') as sexes,
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'education'), '{}') as educations,
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'occupation'), '{}') as occupations
    from ref.vocabulary as vocabulary

),

checked as (

    select
        staged.*,
        office.place is null as no_office,
        staged.service <> all (known.services) as no_service,
        staged.mode <> all (known.modes) as no_mode,
        staged.sex <> all (known.sexes) as no_sex,
        staged.education <> all (known.educations) as no_education,
        staged.occupation <> all (known.occupations) as no_occupation,
        num_nulls(
            staged.u1, staged.u2, staged.u3, staged.u4, staged.u5, staged.u6, staged.u7, staged.u8, staged.u9
        ) * 2 > 9 as mostly_blank
    from staging.survey_responses as staged
    cross join known
    left join ref.places as office
        on office.place_kind = 'office' and office.place = staged.office and office.place <> '*'

)

select checked.delivery, checked.line, broken.field, coalesce(broken.value, ''), broken.reason, '', ''
from checked
cross join lateral (
    values
        ('office', checked.office, 'unknown_office', checked.no_office),
        ('service', checked.service, 'unknown_value', checked.no_service),
        ('mode', checked.mode, 'unknown_value', checked.no_mode),
        ('sex', checked.sex, 'unknown_value', checked.no_sex),
        ('education', checked.education, 'unknown_value', checked.no_education),
        ('occupation', checked.occupation, 'unknown_value', checked.no_occupation),
        ('', '', 'mostly_blank', checked.mostly_blank)
) as broken (field, value, reason, is_broken)
where
    (
        checked.no_office or checked.no_service or checked.no_mode or checked.no_sex or checked.no_education
        or checked.no_occupation or checked.mostly_blank
    )
    and broken.is_broken
