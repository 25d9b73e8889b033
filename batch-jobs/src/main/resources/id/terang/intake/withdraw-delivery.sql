-- Facts of a withdrawn delivery are kept, but no longer count.
update fact.${table} as known
set is_current = false
where known.delivery = ? and known.is_current
