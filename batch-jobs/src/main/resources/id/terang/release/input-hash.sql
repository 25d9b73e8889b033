-- What the night rests on: every delivery that counts, by content. One that was taken back no longer does.
select
    encode(
        sha256(convert_to(coalesce(string_agg(deliveries.sha256, E'\n' order by deliveries.sha256 collate "C"), ''), 'UTF8')),
        'hex'
    ) as input_hash,
    coalesce(bool_or(deliveries.synthetic and deliveries.outcome = 'loaded'), false) as synthetic
from staging.deliveries as deliveries
where deliveries.outcome <> 'withdrawn'
