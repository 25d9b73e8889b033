package id.terang.intake;

/**
 * The ledger of a delivery, in rows of its file.
 *
 * @param physical counted by {@link id.terang.intake.file.PhysicalRowCounter}, independently of all the others
 * @param other read past: rows that the source says are somebody else's
 * @param superseding of the loaded rows, those that replaced an older version
 * @param unknownCodes of the rejected rows, those with an office, area or value that the instance does not know
 */
public record RowCounts(
        int physical,
        int header,
        int blank,
        int other,
        int loaded,
        int rejected,
        int duplicate,
        int superseding,
        int unknownCodes) {

    static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** True when every physical row is accounted for, once. */
    public boolean isReconciled() {
        return physical == header + blank + other + loaded + rejected + duplicate;
    }
}
