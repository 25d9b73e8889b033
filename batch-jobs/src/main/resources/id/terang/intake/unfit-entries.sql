-- What stored entries say against the type that their register's file gives a field now: the type, or a list of codes, changed
-- after they were loaded. Everything after intake casts by these types. What publications print is stored too, and counted here.
with

codes as (

    select known.breakdown as vocabulary, array_agg(known.value) as allowed
    from ref.vocabulary as known
    group by known.breakdown

),

said as (

    select
        fields.register,
        fields.field,
        fields.type,
        fields.vocabulary,
        codes.allowed,
        entries.content ->> fields.field as value,
        jsonb_typeof(entries.content -> fields.field) = 'number' as is_number
    from ref.register_fields as fields
    join fact.entries as entries
        on entries.register = fields.register and entries.is_current and entries.content ? fields.field
    left join codes on codes.vocabulary = fields.vocabulary
    where fields.type not in ('text', 'entry', 'metric')

)

select said.register, said.field, said.type, said.vocabulary, count(*) as entries
from said
where
    not case said.type
        when 'integer' then said.is_number and pg_input_is_valid(said.value, 'bigint')
        when 'rupiah' then said.is_number and pg_input_is_valid(said.value, 'bigint')
        when 'decimal' then said.is_number
        when 'link' then said.value ~ '^https://\S+$'
        when 'code' then coalesce(said.value = any (said.allowed), false)
        when 'codes' then coalesce(string_to_array(said.value, '|') <@ said.allowed, false)
        else said.value like '____-__-__' and pg_input_is_valid(said.value, 'date')
    end
group by said.register, said.field, said.type, said.vocabulary
order by said.register, said.field
