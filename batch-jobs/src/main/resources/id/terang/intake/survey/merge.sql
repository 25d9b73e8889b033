insert into fact.survey_responses (
    source, key, delivery, line, is_current, content_hash, office, service, surveyed, mode, u1, u2, u3, u4, u5, u6, u7, u8,
    u9, sex, age_group, education, occupation
)
select
    deliveries.source,
    staged.key,
    staged.delivery,
    staged.line,
    versions.state is distinct from 'older',
    staged.content_hash,
    staged.office,
    staged.service,
    staged.surveyed,
    coalesce(staged.mode, 'other'),
    staged.u1,
    staged.u2,
    staged.u3,
    staged.u4,
    staged.u5,
    staged.u6,
    staged.u7,
    staged.u8,
    staged.u9,
    staged.sex,
    case
        when staged.age < 18 then '<18'
        when staged.age < 30 then '18-29'
        when staged.age < 45 then '30-44'
        when staged.age < 60 then '45-59'
        when staged.age >= 60 then '60+'
    end,
    staged.education,
    staged.occupation
from staging.survey_responses as staged
join staging.deliveries as deliveries on deliveries.delivery = staged.delivery
left join staging.versions as versions on versions.delivery = staged.delivery and versions.line = staged.line
where
    versions.state is distinct from 'duplicate'
    and not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = staged.delivery and rejected.line = staged.line
    )
