package id.terang.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.definition.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that share no code must agree on every file, however broken. */
class PhysicalRowCounterTest {

    private static final String LETTERS = "ab;;\"\"\"\n\n\r é";
    private static final int LONGEST = 60;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE);

    @TempDir
    private Path folder;

    @RepeatedTest(300)
    void agreesWithTheReaderOnAnyText(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        for (int length = random.nextInt(LONGEST); length > 0; length--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        if (charset.name().equals("windows-1252")) {
            text = new StringBuilder(text.toString().replace("\uFEFF", ""));
        }
        Path file = folder.resolve("any.csv");
        Files.write(file, text.toString().getBytes(charset));

        Integer read = read(file, source(charset));
        if (read != null) {
            assertThat(PhysicalRowCounter.count(file, source(charset))).isEqualTo(read);
        }
    }

    /** Rows as the reader sees them; null when it refuses the file. */
    private static @org.jspecify.annotations.Nullable Integer read(Path file, Source source) throws IOException {
        try (RowReader reader = CsvRowReader.open(file, source)) {
            int rows = 0;
            while (reader.next()) {
                rows++;
            }
            return rows;
        } catch (RefusedDelivery unclosedQuote) {
            return null;
        }
    }

    private static Source source(Charset charset) {
        Text text = new Text("x", "x");
        return new Source(
                "x",
                Subject.COMPLAINT,
                null,
                text,
                text,
                "*",
                Source.Format.CSV,
                Source.Layout.WIDE,
                ';',
                charset,
                "1",
                1,
                1,
                List.of(),
                List.of(),
                25,
                ZoneId.of("Asia/Jakarta"),
                List.of("key"),
                List.of(),
                Map.of(),
                1,
                1,
                null,
                null,
                false,
                false);
    }
}
