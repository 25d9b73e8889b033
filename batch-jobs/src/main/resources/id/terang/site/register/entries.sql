-- release.entries as they stand tonight, newest first.
select register, source, key, office, area, day, citation, synthetic, is_late, content::text as content
from release.entries
where known_to is null
order by register, day desc, office, source, key
