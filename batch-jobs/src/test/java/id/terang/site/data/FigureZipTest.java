package id.terang.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The same figures are the same bytes, wherever the machine stands. */
class FigureZipTest {

    @Test
    void theZoneOfTheMachineChangesNothing() throws IOException {
        assertThat(packed("Asia/Tokyo")).isEqualTo(packed("America/New_York"));
    }

    private static byte[] packed(String zone) throws IOException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FigureZip zip =
                new FigureZip(bytes, "ikm.csv", Map.of("README.txt", "read".getBytes(StandardCharsets.UTF_8)))) {
            zip.write("value\n81.2\n".getBytes(StandardCharsets.UTF_8));
        } finally {
            TimeZone.setDefault(before);
        }
        return bytes.toByteArray();
    }
}
