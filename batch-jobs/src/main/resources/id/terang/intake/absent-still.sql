-- An older version that counts again because a newer one was withdrawn had ended in between: it stays ended.
update fact.entries as known
set is_current = false
from staging.deliveries as withdrawn
where
    withdrawn.delivery = ?
    and known.source = withdrawn.source
    and known.is_current
    and known.absent_from <> withdrawn.delivery
