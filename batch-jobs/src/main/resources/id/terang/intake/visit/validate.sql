-- What a single cell cannot know by itself: other tables, and sums across the row.
insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
with

known as (

    -- A list without rows knows no code: every value is unknown, never let through.
    select
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'programme'), '{}') as programmes,
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'partner'), '{}') as partners
    from ref.vocabulary as vocabulary

),

checked as (

    select
        staged.*,
        office.place is null as no_office,
        area.place is null as no_area,
        staged.programme <> all (known.programmes) as no_programme,
        not string_to_array(staged.partners, '|') <@ known.partners as no_partner,
        staged.status <> all (array['held', 'planned']) as no_status,
        staged.visited > deliveries.run_date and staged.status = 'held' as too_late,
        coalesce(staged.people_reached, 0)
            < coalesce(staged.reached_desil_1_2, 0) + coalesce(staged.reached_desil_3_4, 0)
            + coalesce(staged.reached_desil_5, 0) + coalesce(staged.reached_desil_6_10, 0) as too_few_people,
        coalesce(staged.cases_found, 0) < coalesce(staged.cases_followed_up, 0) as too_few_cases
    from staging.visits as staged
    cross join known
    join staging.deliveries as deliveries on deliveries.delivery = staged.delivery
    left join ref.places as office
        on office.place_kind = 'office' and office.place = staged.office and office.place <> '*'
    left join ref.places as area on area.place_kind = 'area' and area.place = staged.area

)

select checked.delivery, checked.line, broken.field, coalesce(broken.value, ''), broken.reason, '', ''
from checked
cross join lateral (
    values
        ('office', checked.office, 'unknown_office', checked.no_office),
        ('area', checked.area, 'unknown_area', checked.no_area),
        ('programme', checked.programme, 'unknown_value', checked.no_programme),
        ('partners', checked.partners, 'unknown_value', checked.no_partner),
        ('status', checked.status, 'unknown_value', checked.no_status),
        ('visited', checked.visited::text, 'held_in_future', checked.too_late),
        ('people_reached', coalesce(checked.people_reached, 0)::text, 'parts_exceed_total', checked.too_few_people),
        ('cases_found', coalesce(checked.cases_found, 0)::text, 'parts_exceed_total', checked.too_few_cases)
) as broken (field, value, reason, is_broken)
where broken.is_broken
