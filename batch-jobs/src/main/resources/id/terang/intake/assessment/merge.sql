insert into fact.assessments (
    source, key, delivery, line, is_current, content_hash, office, instrument, indicator, value, evidence, assessor,
    assessed
)
select
    deliveries.source,
    staged.key,
    staged.delivery,
    staged.line,
    versions.state is distinct from 'older',
    staged.content_hash,
    staged.office,
    staged.instrument,
    staged.indicator,
    staged.value,
    staged.evidence,
    staged.assessor,
    staged.assessed
from staging.assessments as staged
join staging.deliveries as deliveries on deliveries.delivery = staged.delivery
left join staging.versions as versions on versions.delivery = staged.delivery and versions.line = staged.line
where
    versions.state is distinct from 'duplicate'
    and not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = staged.delivery and rejected.line = staged.line
    )
