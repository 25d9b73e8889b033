-- Resolved on a day that nobody noted: taken where the source says so. Any other reason against the row stands.
delete from staging.rejected_rows as rejected
where rejected.delivery = ? and rejected.reason = 'resolved_without_date'
