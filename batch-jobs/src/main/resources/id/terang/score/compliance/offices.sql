-- Offices that may have a scorecard of their own, agencies first.
select
    places.place,
    places.level,
    places.parent
from ref.places as places
where places.place_kind = 'office' and places.place <> '*'
order by places.level = 'agency' desc, places.place
