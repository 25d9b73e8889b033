package id.terang.score.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Instrument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files in config/instruments against what the Ombudsman printed. */
class ShippedInstrumentsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            # instrument, year, who,                                     printed, zone,  band
            ORI-2021, 2021, Kota Payakumbuh (kepatuhan tinggi),           86.34, green,  hijau
            ORI-2021, 2021, Provinsi Maluku,                              90.83, green,  hijau
            ORI-2022, 2022, Labuhanbatu Selatan,                          52.68, red,    D
            ORI-2022, 2022, Kota Binjai,                                  45.16, red,    D
            ORI-2022, 2022, Asahan,                                       70.55, yellow, C
            ORI-2022, 2022, Gunung Sitoli,                                63.07, yellow, C
            ORI-2022, 2022, Pematang Siantar,                             58.46, yellow, C
            ORI-2022, 2022, Humbang Hasundutan,                           89.8,  green,  A
            ORI-2022, 2022, Tapanuli Selatan,                             87.2,  green,  B
            ORI-2022, 2022, Simalungun,                                   83.7,  green,  B
            ORI-2022, 2022, Tapanuli Utara,                               79.85, green,  B
            ORI-2022, 2022, Bali (Kualitas Tertinggi),                    94.01, green,  A
            ORI-2022, 2022, Papua Barat (zone printed only),              40.04, red,    D
            ORI-2022, 2022, Jawa Tengah (zone printed only),              93.14, green,  A
            ORI-2022, 2022, Brebes (no zone printed),                     90.32, green,  A
            ORI-2022, 2023, Kota Magelang (kualitas tertinggi),           98.17, green,  A
            ORI-2022, 2023, Kota Magelang as the same article also says,  98.18, green,  A
            ORI-2022, 2023, Sukoharjo (kualitas tertinggi),               97.41, green,  A
            ORI-2022, 2023, Kabupaten Semarang (kualitas tertinggi),      96.34, green,  A
            ORI-2022, 2023, Poso,                                         85.67, green,  B
            ORI-2022, 2023, Kabupaten Magelang (Kualitas Tinggi),         87.25, green,  B
            ORI-2022, 2023, Provinsi Maluku (0.03 above the edge),        54.03, yellow, C
            ORI-2022, 2023, Maluku Utara,                                 88.01, green,  A
            ORI-2022, 2023, Maluku Utara,                                 77.13, yellow, C
            ORI-2022, 2023, Maluku Utara,                                 52.77, red,    D
            ORI-2022, 2024, Kota Tual (zone printed only),                79.31, green,  B
            ORI-2022, 2024, Provinsi Maluku (zone printed only),          72.44, yellow, C
            ORI-2022, 2024, Kepulauan Tanimbar (zone printed only),       50.47, red,    D
            ORI-2022, 2024, Belu,                                         83.33, green,  B
            ORI-2022, 2024, Ende,                                         82.06, green,  B
            ORI-2022, 2024, Sumba Barat (0.09 above the edge),            78.09, green,  B
            ORI-2022, 2024, Kota Padang Panjang,                          94.46, green,  A
            ORI-2022, 2024, Pasaman,                                      91.23, green,  A
            ORI-2022, 2024, Padang Pariaman,                              89.86, green,  A
            ORI-2022, 2024, Sijunjung,                                    89.33, green,  A
            ORI-2022, 2024, Jawa Timur (Kualitas Tertinggi),              92.08, green,  A
            ORI-2022, 2024, Dinas Kesehatan Kota Jayapura (no zone),      91.57, green,  A
            ORI-2022, 2024, Dinas Sosial Kota Jayapura (no zone),         85.65, green,  B
            """)
    void bandsAgreeWithWhatTheOmbudsmanPrinted(
            String code, int year, String who, BigDecimal printed, String zone, String band) {
        Instrument instrument = Ombudsman.shipped(code);

        assertThat(instrument.validFrom().getYear()).isLessThanOrEqualTo(year);
        assertThat(instrument.validTo()).isAfterOrEqualTo(LocalDate.of(year, 12, 31));
        assertThat(instrument.bandOf(printed).zone()).as(who + " " + year).isEqualTo(zone);
        assertThat(instrument.bandOf(printed).code()).as(who + " " + year).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # instrument, score, band
            ORI-2022, 100,   A
            ORI-2022, 88.00, A
            ORI-2022, 87.99, B
            ORI-2022, 78.00, B
            ORI-2022, 77.99, C
            ORI-2022, 54.00, C
            ORI-2022, 53.99, D
            ORI-2022, 32.00, D
            ORI-2022, 31.99, E
            ORI-2022, 0,     E
            ORI-2021, 81,    hijau
            ORI-2021, 80.99, kuning
            ORI-2021, 51,    kuning
            ORI-2021, 50.99, merah
            """)
    void aScoreOnTheEdgeBelongsToTheBetterBand(String code, BigDecimal score, String band) {
        assertThat(Ombudsman.shipped(code).bandOf(score).code()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # 2025, who,                 printed, followed up, opinion as printed
            Gorontalo,                   76.82,   true,        Kualitas Sedang Tanpa Maladministrasi
            Maluku Utara,                65.98,   true,        Kualitas Sedang Tanpa Maladministrasi
            Maluku Utara,                62.57,   true,        Kualitas Sedang Tanpa Maladministrasi
            Maluku Utara,                57.61,   true,        Kualitas Sedang Tanpa Maladministrasi
            Maluku Utara,                69.63,   false,       Kualitas Sedang
            Maluku Utara,                53.38,   false,       Kualitas Rendah
            """)
    void theOpinionOf2025IsQualityAndWhetherFindingsWereFollowedUp(
            String who, BigDecimal printed, boolean followedUp, String opinion) {
        Instrument instrument = Ombudsman.shipped("ORI-2025");

        assertThat(instrument.resultOf(printed, followedUp).id()).as(who).isEqualToIgnoringCase(opinion);
        assertThat(instrument.computable())
                .as("weights inside the 70 % are not published")
                .isFalse();
    }

    /** East Java, Badung: the opinion was printed, the score was not. */
    @Test
    void theBestOpinionIsTheHighestQualityWithEverythingFollowedUp() {
        Instrument instrument = Ombudsman.shipped("ORI-2025");

        assertThat(instrument.resultOf(instrument.bands().getFirst(), true).id())
                .isEqualToIgnoringCase("Kualitas Tertinggi Tanpa Maladministrasi");
    }

    @Test
    void everyIndicatorAtItsFullScaleMakesAHundred() {
        Instrument instrument = Ombudsman.shipped("ORI-2022");
        Map<String, IndicatorValue> full = new TreeMap<>();
        instrument.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .forEach(indicator -> full.put(
                        indicator.code(),
                        new IndicatorValue.Assessed(
                                indicator.scaleMax(), "bukti", "penilai", LocalDate.of(2026, 6, 1))));

        ComplianceScore score = ComplianceScorer.score(instrument, full);

        assertThat(score.total().orElseThrow()).isEqualByComparingTo("100.00");
        assertThat(score.filled()).isEqualTo(score.indicatorCount());
        assertThat(score.lowest()).isEqualTo(score.highest());
    }
}
