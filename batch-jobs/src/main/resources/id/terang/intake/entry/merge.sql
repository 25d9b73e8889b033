insert into fact.entries (
    source, key, delivery, line, is_current, content_hash, register, office, area, day, citation, content
)
select
    deliveries.source,
    staged.key,
    staged.delivery,
    staged.line,
    versions.state is distinct from 'older',
    staged.content_hash,
    registers.register,
    staged.office,
    staged.area,
    (staged.content::jsonb ->> registers.day_field)::date,
    staged.citation,
    staged.content::jsonb
from staging.entries as staged
join staging.deliveries as deliveries on deliveries.delivery = staged.delivery
join ref.source_registers as sources on sources.source = deliveries.source
join ref.registers as registers on registers.register = sources.register
left join staging.versions as versions on versions.delivery = staged.delivery and versions.line = staged.line
where
    versions.state is distinct from 'duplicate'
    and not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = staged.delivery and rejected.line = staged.line
    )
