-- Takes back everything one release wrote, as if its night had never been. The ordinal comes in as a setting of the transaction.
delete from release.figures where known_from = current_setting('terang.ordinal')::int;

update release.figures set known_to = null where known_to = current_setting('terang.ordinal')::int;

delete from release.entries where known_from = current_setting('terang.ordinal')::int;

update release.entries set known_to = null where known_to = current_setting('terang.ordinal')::int;

delete from release.delivery_ledger as ledger
using release.releases as releases
where releases.release = ledger.release and releases.ordinal = current_setting('terang.ordinal')::int;

delete from release.compliance_totals as totals
using release.releases as releases
where releases.release = totals.release and releases.ordinal = current_setting('terang.ordinal')::int;

delete from release.compliance_dimensions as dimensions
using release.releases as releases
where releases.release = dimensions.release and releases.ordinal = current_setting('terang.ordinal')::int;

delete from release.compliance_indicators as indicators
using release.releases as releases
where releases.release = indicators.release and releases.ordinal = current_setting('terang.ordinal')::int;

delete from release.instrument_versions as versions
using release.releases as releases
where releases.release = versions.release and releases.ordinal = current_setting('terang.ordinal')::int;

delete from release.survival as survival
using release.releases as releases
where releases.release = survival.release and releases.ordinal = current_setting('terang.ordinal')::int;

delete from release.withheld_views as withheld
using release.releases as releases
where releases.release = withheld.release and releases.ordinal = current_setting('terang.ordinal')::int;

delete from release.source_quality as quality
using release.releases as releases
where releases.release = quality.release and releases.ordinal = current_setting('terang.ordinal')::int;
