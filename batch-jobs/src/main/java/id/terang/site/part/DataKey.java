package id.terang.site.part;

/**
 * Ties a printed number to its row in the open data (docs/site-contract.md).
 *
 * @param figure metric|place_kind|place|period_kind|period_start|breakdown|breakdown_value
 * @param value the machine number exactly as in the CSV, or the symbol of its state
 */
public record DataKey(String figure, String value) {}
