package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.check.reporting.ReportingCheck;
import id.terang.definition.problem.Problems;

/** Every check over the configuration as a whole. */
public final class Consistency {

    private Consistency() {}

    /** Adds to {@code problems} whatever does not fit together. */
    public static void check(Definitions definitions, Problems problems) {
        PortalCheck.check(definitions, problems);
        AreasCheck.check(definitions.areas(), problems);
        OfficesCheck.check(definitions, problems);
        CalendarCheck.check(definitions.calendar(), problems);
        OldAddressesCheck.check(definitions.oldAddresses(), problems);
        StocksCheck.check(definitions, problems);
        ReportedFiguresCheck.check(definitions, problems);
        DisclosureCheck.check(definitions, problems);
        MetricsCheck.check(definitions, problems);
        MetricViewsCheck.check(definitions, problems);
        InstrumentsCheck.check(definitions, problems);
        RegistersCheck.check(definitions, problems);
        ThemesCheck.check(definitions, problems);
        SourcesCheck.check(definitions, problems);
        ReportingCheck.check(definitions, problems);
    }
}
