package id.terang.site.example;

import id.terang.definition.Instrument;
import id.terang.definition.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The bands of an instrument, without its indicators: enough to show scores. */
final class ExampleInstrument {

    static final Instrument ORI_2022 = new Instrument(
            "ORI-2022",
            new Text("Instrumen ORI-2022", "Instrument ORI-2022"),
            "Peraturan Ombudsman 22/2016",
            LocalDate.of(2022, 1, 1),
            null,
            true,
            2,
            List.of(),
            List.of(
                    band("A", "88.00", "Kualitas tertinggi", "Highest quality", "green"),
                    band("B", "78.00", "Kualitas tinggi", "High quality", "green"),
                    band("C", "54.00", "Kualitas sedang", "Medium quality", "yellow"),
                    band("D", "32.00", "Kualitas rendah", "Low quality", "red"),
                    band("E", "0", "Kualitas terendah", "Lowest quality", "red")),
            List.of(),
            null);

    private ExampleInstrument() {}

    private static Instrument.Band band(String code, String minimum, String id, String en, String zone) {
        return new Instrument.Band(code, new BigDecimal(minimum), new Text(id, en), zone);
    }
}
