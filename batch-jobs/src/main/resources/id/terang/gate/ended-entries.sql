-- Entries that a register sent whole no longer has, as a share of what counted for those offices: a list that was cut off on
-- its way would end the rest without anybody having said so. A few entries end every day and hold nothing.
with

ended as (

    select deliveries.source, deliveries.delivery, deliveries.file_label, entries.office, count(*) as entries
    from pending_deliveries as deliveries
    join fact.entries as entries on entries.absent_from = deliveries.delivery
    where deliveries.outcome = 'loaded'
    group by deliveries.source, deliveries.delivery, deliveries.file_label, entries.office

),

standing as (

    select ended.delivery, count(*) as entries
    from ended
    join fact.entries as entries
        on entries.source = ended.source
        and entries.office = ended.office
        and entries.is_current
        and entries.citation is null
    group by ended.delivery

),

shares as (

    select
        ended.source,
        ended.delivery,
        ended.file_label,
        sum(ended.entries) as entries,
        round(100.0 * sum(ended.entries) / (sum(ended.entries) + coalesce(max(standing.entries), 0)), 2) as percent
    from ended
    left join standing using (delivery)
    group by ended.source, ended.delivery, ended.file_label

)

select
    'ended-entries' as gate,
    shares.file_label as subject,
    case
        when shares.entries >= fewest.limit_value and shares.percent > most.limit_value then 'hold'
        else 'passed'
    end as severity,
    shares.percent || '%' as observed,
    most.limit_value || '%' as allowed
from shares
join ref.gate_limits as most on most.gate = 'ended-percent'
join ref.gate_limits as fewest on fewest.gate = 'ended-entries'
order by shares.source, shares.delivery
