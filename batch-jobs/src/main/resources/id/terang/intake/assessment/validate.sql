-- What a single cell cannot know by itself: the office, and the indicators of the instrument.
insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
with

checked as (

    select
        staged.*,
        office.place is null as no_office,
        indicator.indicator is null as no_indicator,
        staged.value > indicator.scale_max as too_high
    from staging.assessments as staged
    left join ref.places as office
        on office.place_kind = 'office' and office.place = staged.office and office.place <> '*'
    left join ref.indicators as indicator
        on indicator.instrument = staged.instrument and indicator.indicator = staged.indicator

)

select checked.delivery, checked.line, broken.field, broken.value, broken.reason, '', ''
from checked
cross join lateral (
    values
        ('office', checked.office, 'unknown_office', checked.no_office),
        ('indicator', checked.indicator, 'unknown_indicator', checked.no_indicator),
        ('value', checked.value::text, 'above_scale', checked.too_high)
) as broken (field, value, reason, is_broken)
where broken.is_broken
