-- Facts that a row of this delivery replaces are kept, but no longer count.
update fact.${table} as known
set is_current = false
from staging.deliveries as deliveries
join staging.versions as versions
    on versions.delivery = deliveries.delivery and versions.state = 'superseding'
join staging.${table} as staged on staged.line = versions.line
where
    deliveries.delivery = ?
    and known.source = deliveries.source
    and known.key = staged.key
    and known.is_current
