package id.terang.intake;

import java.util.Locale;

/** Rows of a delivery are unaccounted for. Nothing of it was kept; the night fails. */
public final class ReconciliationFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReconciliationFailure(Delivery delivery, RowCounts rows) {
        super(String.format(
                Locale.ROOT,
                "%s: %d physical rows, but %d header + %d blank + %d of others + %d loaded + %d rejected + %d duplicate = %d. "
                        + "Nothing of this delivery was kept. This is a defect of Terang or of the disk, not of the file's"
                        + " content: keep the file and report it.",
                delivery.location(),
                rows.physical(),
                rows.header(),
                rows.blank(),
                rows.other(),
                rows.loaded(),
                rows.rejected(),
                rows.duplicate(),
                rows.header() + rows.blank() + rows.other() + rows.loaded() + rows.rejected() + rows.duplicate()));
    }
}
