package id.terang.definition.reporting;

/** What the data quality score of a source is made of. The definitions are this portal's own; docs/configuration.md has them. */
public enum QualityDimension {
    /** Days of the last year the source has told of ÷ days it should have told of. */
    COMPLETENESS,
    /** Nights on which its newest data were young enough ÷ nights that asked. */
    TIMELINESS,
    /** Rows loaded ÷ rows loaded or rejected. */
    VALIDITY,
    /** Rows that say something new ÷ these and rows that repeat what is known. */
    UNIQUENESS
}
