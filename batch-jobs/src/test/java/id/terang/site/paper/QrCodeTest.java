package id.terang.site.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int MODULE = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.go.id/",
                "https://terang.example.go.id/wilayah/35-20-02-2001/",
                "https://terang.dinsos.jatimprov.example.go.id/en/kantor/upt-rsbl-pasuruan/poster-skm/"
            })
    void aPhoneReadsTheAddressFromTheDrawing(String address) throws ReaderException {
        QrCode code = Objects.requireNonNull(QrCode.of(address));
        BinaryBitmap photo = new BinaryBitmap(new HybridBinarizer(photographed(code)));
        assertThat(new QRCodeReader().decode(photo).getText()).isEqualTo(address);
        assertThat(QrCode.of(address)).isEqualTo(code);
    }

    @Test
    void aPortalWithoutAnAddressHasNoCode() {
        assertThat(QrCode.of(null)).isNull();
    }

    /** The path drawn with black on white, nothing but the path. */
    private static LuminanceSource photographed(QrCode code) {
        int side = code.size() * MODULE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher run = RUN.matcher(code.path());
        int read = 0;
        while (run.lookingAt()) {
            int left = Integer.parseInt(run.group(1)) * MODULE;
            int top = Integer.parseInt(run.group(2)) * MODULE;
            int right = left + Integer.parseInt(run.group(3)) * MODULE;
            for (int y = top; y < top + MODULE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + right, 0);
            }
            read = run.end();
            run.region(read, code.path().length());
        }
        assertThat(read).isEqualTo(code.path().length());
        return new RGBLuminanceSource(side, side, pixels);
    }
}
