insert into fact.visits (
    source, key, delivery, line, is_current, content_hash, office, area, visited, programme, partners, status,
    people_targeted, people_reached, reached_desil_1_2, reached_desil_3_4, reached_desil_5, reached_desil_6_10,
    services_identity, services_health, services_family_planning, services_work, services_aid, services_disability,
    services_other, cases_found, cases_followed_up
)
select
    deliveries.source,
    staged.key,
    staged.delivery,
    staged.line,
    versions.state is distinct from 'older',
    staged.content_hash,
    staged.office,
    staged.area,
    staged.visited,
    coalesce(staged.programme, 'other'),
    coalesce(staged.partners, ''),
    coalesce(staged.status, case when staged.visited > deliveries.run_date then 'planned' else 'held' end),
    staged.people_targeted,
    coalesce(staged.people_reached, 0),
    coalesce(staged.reached_desil_1_2, 0),
    coalesce(staged.reached_desil_3_4, 0),
    coalesce(staged.reached_desil_5, 0),
    coalesce(staged.reached_desil_6_10, 0),
    coalesce(staged.services_identity, 0),
    coalesce(staged.services_health, 0),
    coalesce(staged.services_family_planning, 0),
    coalesce(staged.services_work, 0),
    coalesce(staged.services_aid, 0),
    coalesce(staged.services_disability, 0),
    coalesce(staged.services_other, 0),
    coalesce(staged.cases_found, 0),
    coalesce(staged.cases_followed_up, 0)
from staging.visits as staged
join staging.deliveries as deliveries on deliveries.delivery = staged.delivery
left join staging.versions as versions on versions.delivery = staged.delivery and versions.line = staged.line
where
    versions.state is distinct from 'duplicate'
    and not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = staged.delivery and rejected.line = staged.line
    )
