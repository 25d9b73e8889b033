package id.terang.site.example;

import id.terang.site.page.ComponentsPage.Example;
import id.terang.site.paper.QrCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Components of printed pages. */
final class PaperExamples {

    private PaperExamples() {}

    static List<Example> codes() {
        QrCode code = Objects.requireNonNull(QrCode.of("https://portal.example.org/kantor/"));
        return List.of(
                new Example("address", "qr", Map.of("code", code), null),
                new Example("none yet, said on paper", "qr", Map.of(), null));
    }
}
