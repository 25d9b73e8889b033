-- Whether a text is a day depends on a setting of the session: what reads one is stable, not immutable.
alter function ref.matches(jsonb, jsonb, date) stable;
