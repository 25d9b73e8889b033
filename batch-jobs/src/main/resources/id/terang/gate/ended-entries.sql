-- Entries that a register sent whole no longer has, as a share of what counted for those offices: a list that was cut off on
-- its way would end the rest without anybody having said so. A few entries end every day and hold nothing.
with

shares as (

    select
        deliveries.source,
        deliveries.delivery,
        deliveries.file_label,
        entries.ended,
        round(100.0 * entries.ended / (entries.ended + entries.standing), 2) as percent
    from pending_deliveries as deliveries
    join staging.ended_entries as entries using (delivery)
    where deliveries.outcome = 'loaded'

)

select
    'ended-entries' as gate,
    shares.file_label as subject,
    case
        when shares.ended >= fewest.limit_value and shares.percent > most.limit_value then 'hold'
        else 'passed'
    end as severity,
    shares.percent || '%' as observed,
    most.limit_value || '%' as allowed
from shares
join ref.gate_limits as most on most.gate = 'ended-percent'
join ref.gate_limits as fewest on fewest.gate = 'ended-entries'
order by shares.source, shares.delivery
