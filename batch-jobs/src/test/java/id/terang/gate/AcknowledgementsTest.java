package id.terang.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.terang.definition.problem.InvalidConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgementsTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path inbox;

    @Test
    void aDecisionHoldsForItsGateItsSubjectAndItsNight() throws IOException {
        write("""
                gate,subject,by,reason
                volume,lapor,Rina,"libur bersama, kantor tutup"
                withdraw,skm/2026 02.xlsx,Joko,salah kantor
                """);

        Acknowledgements read = Acknowledgements.read(inbox, NIGHT);

        assertThat(read.reasonFor("volume", "lapor")).isEqualTo("Rina: libur bersama, kantor tutup");
        assertThat(read.reasonFor("volume", "skm")).isNull();
        assertThat(read.reasonFor("freshness", "lapor")).isNull();
        assertThat(read.withdrawals()).isEqualTo(Map.of("skm/2026 02.xlsx", "Joko: salah kantor"));
        assertThat(Acknowledgements.read(inbox, NIGHT.plusDays(1)).reasonFor("volume", "lapor"))
                .isNull();
    }

    @Test
    void readsWhatASpreadsheetOfTheRegionWrites() throws IOException {
        write("\uFEFFgate;subject;by;reason\r\nscore-jump;dinsos-lahat;Rina;naik, memang\r\n");

        assertThat(Acknowledgements.read(inbox, NIGHT).reasonFor("score-jump", "dinsos-lahat"))
                .isEqualTo("Rina: naik, memang");
    }

    @Test
    void aMisspeltHeaderIsToldAndNothingIsDecided() throws IOException {
        write("gerbang,subject,by,reason\nvolume,lapor,Rina,libur\n");

        assertThat(problems())
                .containsExactly(
                        "inbox/persetujuan-2026-03-02.csv:1: has the columns gerbang,subject,by,reason; expected"
                                + " gate,subject,by,reason");
    }

    @Test
    void everyLineNamesAGateASubjectAPersonAndAReason() throws IOException {
        write("""
                gate,subject,by,reason
                volum,lapor,Rina,libur
                volume,lapor,,libur
                volume,lapor,Rina,libur, kantor tutup
                """);

        assertThat(problems())
                .containsExactly(
                        "inbox/persetujuan-2026-03-02.csv:2 gate: is 'volum'; expected one of reconciliation, schema-drift,"
                                + " unknown-codes, freshness, volume, ended-entries, withdrawn, score-jump, falling-total, withdraw",
                        "inbox/persetujuan-2026-03-02.csv:3 by: is empty; a decision names gate, subject, person and reason",
                        "inbox/persetujuan-2026-03-02.csv:4: has 5 fields; expected gate,subject,by,reason (quote a text that"
                                + " contains a comma)");
    }

    @Test
    void anAcknowledgedAnswerNoLongerHolds() {
        GateResult held = new GateResult("volume", "lapor", GateResult.Severity.HOLD, "0", "100", null);
        GateResult acknowledged =
                new GateResult("volume", "lapor", GateResult.Severity.HOLD, "0", "100", "Rina: libur");

        assertThat(held.holds()).isTrue();
        assertThat(acknowledged.holds()).isFalse();
    }

    private List<String> problems() {
        InvalidConfiguration failure =
                catchThrowableOfType(InvalidConfiguration.class, () -> Acknowledgements.read(inbox, NIGHT));
        return failure.problems().stream().map(Object::toString).toList();
    }

    private void write(String text) throws IOException {
        Files.writeString(inbox.resolve("persetujuan-2026-03-02.csv"), text);
    }
}
