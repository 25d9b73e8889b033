package id.terang.definition;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.disclosure.View;
import id.terang.definition.place.Office;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsLoaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsEveryFileOfAnInstance() {
        Definitions small = DefinitionsLoader.load(SmallInstance.FOLDER);

        assertThat(small.portal().title().in(Language.ENGLISH)).isEqualTo("Small portal");
        assertThat(small.offices()).extracting(Office::code).containsExactly("dinas", "upt-a");
        assertThat(small.areas()).hasSize(3);
        assertThat(small.calendar().isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(small.sources().getFirst().delimiter()).isEqualTo('\t');
        assertThat(small.metrics().getFirst().multiplier()).isEqualTo(BigDecimal.ONE);
        assertThat(small.instruments()
                        .getFirst()
                        .bandOf(new BigDecimal("49.99"))
                        .code())
                .isEqualTo("B");
        assertThat(small.disclosure().views()).extracting(View::code).containsExactly("kantor", "wilayah");
        assertThat(small.reportedFigures().getFirst().value()).isEqualTo(new BigDecimal("89.21"));
        assertThat(small.stocks()).hasSize(1);
        assertThat(small.vocabulary().label("channel", "walk_in").id()).isEqualTo("Datang");
        assertThat(small.gateLimits()).containsEntry("volume-percent", new BigDecimal(30));
    }

    @Test
    void hashChangesWithEveryByteAndOnlyThen() throws IOException {
        SmallInstance.copyTo(folder);
        String before = DefinitionsLoader.load(folder).hash();
        assertThat(before)
                .isEqualTo(DefinitionsLoader.load(SmallInstance.FOLDER).hash());

        Files.writeString(folder.resolve("gates.yaml"), Files.readString(folder.resolve("gates.yaml")) + "\n");
        assertThat(DefinitionsLoader.load(folder).hash()).isNotEqualTo(before);
    }

    /** The folder as a link, and its files as links into a hidden folder: how a ConfigMap is mounted. */
    @Test
    void readsAFolderOfLinksBehindALink() throws IOException {
        Path hidden = folder.resolve("mount/..2026_11_26");
        SmallInstance.copyTo(hidden);
        for (String name : hidden.toFile().list()) {
            Files.createSymbolicLink(folder.resolve("mount").resolve(name), Path.of("..2026_11_26", name));
        }
        Path link = Files.createSymbolicLink(folder.resolve("config"), folder.resolve("mount"));

        assertThat(DefinitionsLoader.load(link).hash())
                .isEqualTo(DefinitionsLoader.load(SmallInstance.FOLDER).hash());
    }
}
