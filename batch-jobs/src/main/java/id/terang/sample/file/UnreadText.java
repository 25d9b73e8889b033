package id.terang.sample.file;

import id.terang.definition.Source.Column;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands in the columns that Terang must never let through: made-up personal data.
 *
 * <p>Every such text carries a token {@code KANARI-<number>}: a leak is found by searching for it. Columns that are only
 * dropped may also hold the name of an office or area, or a flag.
 */
enum UnreadText {
    IDENTITY_NUMBER("nik|nip|kk") {
        @Override
        String of(long number) {
            return String.valueOf(3_520_000_000_000_000L + Math.floorMod(number * 7_919, 999_999_999_999L));
        }
    },
    PHONE("hp") {
        @Override
        String of(long number) {
            return "0812" + (10_000_000 + Math.floorMod(number * 104_729, 89_999_999));
        }
    },
    EMAIL("email") {
        @Override
        String of(long number) {
            return "warga" + Math.floorMod(number, 9_973) + "@contoh.invalid";
        }
    },
    ADDRESS("alamat") {
        @Override
        String of(long number) {
            return "Jl. " + choose(List.of("Melati", "Diponegoro", "Raya Parang", "Sersan Bahrun", "Pahlawan"), number)
                    + " No. " + (1 + Math.floorMod(number, 180)) + ", RT 0" + (1 + Math.floorMod(number, 7));
        }
    },
    STORY("isi|uraian|catatan|saran|judul") {
        @Override
        String of(long number) {
            return choose(STORIES, number);
        }
    },
    OFFICE("instansi|unit"),
    AREA("wilayah|desa"),
    FLAG("anonim|rahasia"),
    NAME("nama") {
        @Override
        String of(long number) {
            return choose(FIRST_NAMES, number) + " " + choose(LAST_NAMES, number / FIRST_NAMES.size());
        }
    };

    private static final List<String> FIRST_NAMES = List.of(
            "Siti",
            "Slamet",
            "Sri",
            "Agus",
            "Endang",
            "Budi",
            "Wahyu",
            "Dewi",
            "Suparman",
            "René",
            "Yuliana",
            "M. Nur");
    private static final List<String> LAST_NAMES =
            List.of("Aminah", "Riyadi", "Lestari", "Santoso", "Handayani", "Prasetyo", "O'Harra", "Wibowo", "Hasanah");

    /** Some of them are what spreadsheets, parsers and pages stumble over. */
    private static final List<String> STORIES = List.of(
            "Bantuan bulan ini belum cair, mohon dicek.",
            "Nama ibu saya hilang dari data; beliau lansia sebatang kara.",
            "Petugas bilang \"tunggu\" sejak tiga bulan lalu",
            "Mohon info syarat kursi roda; sudah dua kali datang",
            "Tetangga kami sakit dan tidak ada yang merawat.\nMohon dijenguk.",
            "=1+1 kata anak saya, tapi yang datang cuma satu",
            "<b>PENTING</b> atap roboh kena angin, belum ada bantuan",
            "Terima kasih, sudah dibantu");

    private final String headerWords;

    UnreadText(String headerWords) {
        this.headerWords = headerWords;
    }

    String of(long number) {
        return Math.floorMod(number, 9L) == 0 ? "1" : "0";
    }

    /** What a column holds, judged by its header; a private one always holds personal data. */
    static UnreadText behind(Column column) {
        String header = column.name().toLowerCase(Locale.ROOT);
        for (UnreadText kind : values()) {
            boolean isHarmless = kind == OFFICE || kind == AREA || kind == FLAG;
            if (kind.isNamedIn(header) && !(isHarmless && column.isPrivate())) {
                return kind;
            }
        }
        return NAME;
    }

    private boolean isNamedIn(String header) {
        return Pattern.compile("(^|[^a-z])(" + headerWords + ")([^a-z]|$)")
                .matcher(header)
                .find();
    }

    /** A text of this kind with the canary of the row; flags have none. */
    String withCanary(long number) {
        return this == FLAG ? of(number) : of(number) + " KANARI-" + number;
    }

    private static String choose(List<String> texts, long number) {
        return texts.get((int) Math.floorMod(number, (long) texts.size()));
    }
}
