-- What a single cell cannot know by itself: places, lists, metrics, the order of days. And what nobody may publish: an entry is
-- shown as it was written, so a text with a number like that of a person is sent back (UU 27/2022).
insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
with

staged as (

    select
        entries.delivery,
        entries.line,
        entries.key,
        entries.office,
        entries.area,
        entries.citation,
        entries.content::jsonb as content,
        registers.register
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
    select said.delivery, said.line, said.field, said.value, 'unknown_metric'
    from said
    where said.type = 'metric' and not exists (select from ref.metrics as known where known.metric = said.value)
    union all
    select said.delivery, said.line, said.field, said.value, 'not_a_link'
    from said
    where said.type = 'link' and said.value !~ '^https://[a-zA-Z0-9][a-zA-Z0-9.-]*([/?]([a-zA-Z0-9._~:/?@!$&()*+,;=-]|%[0-9a-fA-F]{2})*)?(#[a-zA-Z0-9._~-]*)?$'
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
    select shown.delivery, shown.line, shown.field, '', 'personal_data'
    from (
        select delivery, line, field, value from said where type in ('text', 'link')
        union all
        select delivery, line, 'key', key from staged
        union all
        select delivery, line, 'citation', citation from staged
    ) as shown
    where
        shown.value
        ~ '\d([ .-]{0,2}\d){15}|(\+62|\m62|\m0)[ -]?8\d[\d -]{7,}|\(0\d{2,3}\)[ -]?\d{3}|\+62[ -]?\d{2}|\m0[2-9]\d{1,2}-\d{5}|[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2}'

)

select broken.delivery, broken.line, broken.field, broken.value, broken.reason, '', ''
from broken
