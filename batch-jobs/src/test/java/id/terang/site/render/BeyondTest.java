package id.terang.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.assembly.Portal;
import id.terang.site.figure.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of a plan or a target: up to 100 % a part of it, above it more than it. */
class BeyondTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # metric           | value | counted | of  | sentence
            cakupan-keluarga   | 100.0 | 100     | 100 | 100,0% keluarga kurang mampu terjangkau
            cakupan-keluarga   | 130.0 | 130     | 100 | Keluarga yang terjangkau lebih banyak daripada keluarga kurang mampu yang terdaftar: 130,0% dari daftar
            sasaran-tercapai   | 130.0 | 130     | 100 | Warga yang dilayani lebih banyak daripada sasaran: 130,0% dari sasaran
            serapan-anggaran   | 101.2 | 1012    | 1000 | Belanja lebih besar daripada anggaran: 101,2% dari anggaran
            forum-berberita-acara | 120.0 | 6    | 5   | Forum warga dengan berita acara lebih banyak daripada sasaran atau rencananya: 120,0%
            """)
    void moreThanTheTargetIsSaidAsMore(String metric, String value, String counted, String of, String sentence) {
        Figure figure = Portal.figure(metric, value, counted, of, of, null);

        assertThat(Portal.INDONESIAN.sentences().heading(figure, null)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value | reached | base beside the number
            95.0    | 95      | 95 dari 100 keluarga desil 1–5 yang terdaftar
            130.0   | 130     | 130 dari 100 keluarga desil 1–5 yang terdaftar; lebih banyak daripada sasaran atau rencananya
            """)
    void theNumbersBesideItSaySoToo(String value, String reached, String base) {
        Figure figure = Portal.figure("cakupan-keluarga", value, reached, "100", "100", null);

        assertThat(Portal.INDONESIAN.figures().base(figure)).isEqualTo(base);
    }
}
