delete from staging.versions where delivery = ?
