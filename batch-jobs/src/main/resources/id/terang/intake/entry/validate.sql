-- What a single cell cannot know by itself: places, lists, metrics, the order of days. And what nobody may publish: an entry is
-- shown as it was written, so a text with a number like that of a person is sent back (UU 27/2022).
insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
with

staged as (

    select entries.delivery, entries.line, entries.office, entries.area, entries.content::jsonb as content, registers.register
    from staging.entries as entries
    join staging.deliveries as deliveries on deliveries.delivery = entries.delivery
    join ref.source_registers as registers on registers.source = deliveries.source

),

said as (

    select
        staged.delivery,
        staged.line,
        fields.field,
        fields.type,
        fields.vocabulary,
        staged.content ->> fields.field as value,
        staged.content ->> fields.not_before as earlier,
        staged.content ->> fields.part_of as whole
    from staged
    join ref.register_fields as fields on fields.register = staged.register and staged.content ? fields.field

),

broken as (

    select staged.delivery, staged.line, 'office' as field, staged.office as value, 'unknown_office' as reason
    from staged
    where not exists (
        select from ref.places as office
        where office.place_kind = 'office' and office.place = staged.office and office.place <> '*'
    )
    union all
    select staged.delivery, staged.line, 'area', staged.area, 'unknown_area'
    from staged
    where
        staged.area is not null
        and not exists (select from ref.places as area where area.place_kind = 'area' and area.place = staged.area)
    union all
    select said.delivery, said.line, said.field, said.value, 'unknown_value'
    from said
    where
        said.type in ('code', 'codes')
        and not string_to_array(said.value, '|') <@ (
            select coalesce(array_agg(known.value), '{}') from ref.vocabulary as known where known.breakdown = said.vocabulary
        )
    union all
    select said.delivery, said.line, said.field, said.value, 'unknown_value'
    from said
    where said.type = 'metric' and not exists (select from ref.metrics as known where known.metric = said.value)
    union all
    select said.delivery, said.line, said.field, said.value, 'not_a_link'
    from said
    where said.type = 'link' and said.value !~ '^https://[[:alnum:]][[:alnum:].-]*(/[^[:space:]"<>]*)?$'
    union all
    select said.delivery, said.line, said.field, said.value, 'before_its_step'
    from said
    where said.type in ('date', 'planned-date') and said.value < said.earlier
    union all
    select said.delivery, said.line, said.field, said.value, 'more_than_whole'
    from said
    where said.whole is not null and said.value::numeric > said.whole::numeric
    union all
    select staged.delivery, staged.line, conditions.field, staged.content ->> conditions.field, 'contradicts_row'
    from staged
    join ref.register_field_conditions as conditions
        on conditions.register = staged.register and staged.content ? conditions.field
    where not coalesce(staged.content ->> conditions.code_field = any (string_to_array(conditions.allowed, '|')), false)
    union all
    select said.delivery, said.line, said.field, '', 'personal_data'
    from said
    where
        said.type = 'text'
        and said.value ~ '\d{16}|(\+62|62|0)[ -]?8\d[\d -]{7,}|[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}'

)

select broken.delivery, broken.line, broken.field, broken.value, broken.reason, '', ''
from broken
