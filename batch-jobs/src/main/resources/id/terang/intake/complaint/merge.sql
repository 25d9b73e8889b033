insert into fact.complaints (
    source, key, delivery, line, is_current, content_hash, office, area, rw, received, verified, disposed, first_response,
    final_answer, closed, channel, classification, category, status, closure, reopened, rating
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
    staged.rw,
    staged.received,
    staged.verified,
    staged.disposed,
    staged.first_response,
    staged.final_answer,
    staged.closed,
    coalesce(staged.channel, 'other'),
    coalesce(staged.classification, 'other'),
    coalesce(staged.category, 'other'),
    coalesce(
        staged.status,
        case
            when coalesce(staged.closed, staged.final_answer) is not null then 'resolved'
            when staged.first_response is not null then 'in_process'
            when staged.disposed is not null then 'disposed'
            when staged.verified is not null then 'verified'
            else 'received'
        end
    ),
    case when staged.closed is not null then staged.closure end,
    coalesce(staged.reopened, false),
    staged.rating
from staging.complaints as staged
join staging.deliveries as deliveries on deliveries.delivery = staged.delivery
left join staging.versions as versions on versions.delivery = staged.delivery and versions.line = staged.line
where
    versions.state is distinct from 'duplicate'
    and not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = staged.delivery and rejected.line = staged.line
    )
