package id.terang.site.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.Text;
import id.terang.definition.contact.Contact;
import id.terang.site.check.CheckRules;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Wording WORDS = Wording.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,   at,                       well formed, opens
            PHONE,    137,                      true,        tel:137
            PHONE,    (021) 137,                false,       tel:021137
            WHATSAPP, 0811-2345-678,            true,        https://wa.me/628112345678
            WHATSAPP, +62 811 2345 678,         true,        https://wa.me/628112345678
            SMS,      1708,                     true,        ''
            WEB,      https://www.lapor.go.id,  true,        https://www.lapor.go.id
            WEB,      http://www.lapor.go.id,   false,       http://www.lapor.go.id
            WEB,      javascript:alert(1),      false,       javascript:alert(1)
            """)
    void aContactOpensWhatItsKindNeeds(Contact.Kind kind, String at, boolean wellFormed, String opens) {
        Contact contact = new Contact(Contact.Stage.REPORT, kind, at, new Text("dinas", "office"));
        assertThat(contact.isWellFormed()).isEqualTo(wellFormed);
        assertThat(contact.href()).isEqualTo(opens);
    }

    @Test
    void theChecksBeforePublishingKnowEveryNumberOfTheConfiguration() {
        assertThat(CheckRules.of(DefinitionsLoader.load(HOME.resolve("config")), LocalDate.of(2026, 11, 21))
                        .contacts())
                .contains("137", "1708");
    }

    @Test
    void theLastStepIsTheOmbudsmanAndEveryStepNamesItsLaw() {
        List<Step> steps = new Steps(
                        WORDS,
                        DefinitionsLoader.load(HOME.resolve("config")).portal().contacts())
                .all();
        assertThat(steps).hasSize(5).allSatisfy(step -> assertThat(step.law()).isNotBlank());
        assertThat(steps.getLast().law()).contains("UU 37/2008");
        assertThat(steps.getLast().ways()).extracting(Step.Way::at).contains("137", "ombudsman.go.id");
        assertThat(steps.getFirst().ways()).extracting(Step.Way::at).contains("lapor.go.id", "1708");
    }
}
