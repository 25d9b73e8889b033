package id.terang.score.satisfaction;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Predicate;

/** The 201 respondents of a published survey (SKCK, Polres Gianyar 2020). */
final class Gianyar {

    private Gianyar() {}

    static Responses responses(Predicate<String> month) {
        Responses responses = new Responses();
        try (InputStream stream = Gianyar.class.getResourceAsStream("skck-polres-gianyar-2020.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(Objects.requireNonNull(stream))) {
            for (NamedCsvRecord row : rows) {
                if (month.test(row.getField("month"))) {
                    responses.add(row.getField("answers"), Long.parseLong(row.getField("responses")));
                }
            }
            return responses;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
