-- How far the delivery reaches: its first day, and the night it came, for a register says all there is until it was sent.
update staging.deliveries as deliveries
set first_day = span.first_day, last_day = deliveries.run_date - 1
from (
    select staged.delivery, min((staged.content::jsonb ->> registers.day_field)::date) as first_day
    from staging.entries as staged
    join staging.deliveries as received on received.delivery = staged.delivery
    join ref.source_registers as sources on sources.source = received.source
    join ref.registers as registers on registers.register = sources.register
    where
        not exists (
            select from staging.rejected_rows as rejected
            where rejected.delivery = staged.delivery and rejected.line = staged.line
        )
    group by staged.delivery
) as span
where deliveries.delivery = span.delivery
