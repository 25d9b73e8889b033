package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.assembly.Portal;
import id.terang.site.source.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTablesTest {

    private static final List<Ledger.Gate> GATES = List.of(
            gate("freshness", "passed", "0 h", "1080 h"),
            gate("reconciliation", "passed", "4310", "4310"),
            gate("score-jump", "hold", "83.94 → 89.62", "±5"));

    private final GateTables tables = new GateTables(Portal.INDONESIAN, GATES, subject -> subject);

    @Test
    void aCheckWritesItsNumbersAndHoursAsTheRestOfThePortal() {
        assertThat(tables.written("1080 h")).isEqualTo("45 hari");
        assertThat(tables.written("30 h")).isEqualTo("30 jam");
        assertThat(tables.written("0.02%")).isEqualTo("0,02%");
        assertThat(tables.written("4310 (2026-11-25)")).isEqualTo("4.310 (25 November 2026)");
    }

    @Test
    void whatFoundSomethingStandsApartFromWhatPassed() {
        assertThat(tables.sentence()).isEqualTo("3 pemeriksaan, 1 di antaranya menemukan sesuatu.");
        assertThat(tables.found().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(3).text()).isEqualTo("83,94 → 89,62"));
        assertThat(tables.passed().rows()).hasSize(1);
    }

    private static Ledger.Gate gate(String gate, String severity, String observed, String allowed) {
        return new Ledger.Gate(gate, "sp4n-lapor", severity, observed, allowed, null);
    }
}
