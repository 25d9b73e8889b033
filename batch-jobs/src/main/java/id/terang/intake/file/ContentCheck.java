package id.terang.intake.file;

import id.terang.definition.Source.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Looks at the first bytes: is the file what its name says? */
final class ContentCheck {

    private static final int HEAD = 4096;

    private ContentCheck() {}

    static void check(Path file, Format format, boolean takesWorkbooks) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start = text.replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty() && Files.size(file) <= HEAD) {
            throw new RefusedDelivery(
                    RefusedDelivery.Kind.EMPTY,
                    "Berkas kosong: tidak ada satu baris pun. Ekspor ulang lalu kirim lagi.",
                    "The file is empty: it has no row at all. Export again and send it again.");
        }
        if (start.startsWith("<")) {
            throw markup(start);
        }
        if (text.startsWith("ÐÏ\u0011à")) {
            throw content(
                    "Berkas ini format Excel lama (.xls) atau dikunci kata sandi. Buka di Excel lalu simpan sebagai"
                            + " \"Excel Workbook (.xlsx)\" tanpa kata sandi.",
                    "This is an old Excel file (.xls) or it has a password. Open it in Excel and save it as"
                            + " \"Excel Workbook (.xlsx)\" without a password.");
        }
        boolean isZip = text.startsWith("PK");
        if (format == Format.XLSX && !isZip) {
            throw content(
                    "Berkas ini bukan berkas XLSX, hanya namanya. Simpan dari Excel sebagai \"Excel Workbook (.xlsx)\".",
                    "This is not an XLSX file, only its name says so. Save it from Excel as \"Excel Workbook (.xlsx)\".");
        }
        if (format == Format.CSV && isZip && takesWorkbooks) {
            throw content(
                    "Berkas ini XLSX atau ZIP, bukan teks CSV. Kalau XLSX, beri nama yang berakhiran .xlsx; kalau bukan,"
                            + " simpan ulang sebagai CSV.",
                    "This is XLSX or ZIP, not CSV text. If it is XLSX, let its name end in .xlsx; if not, save it again"
                            + " as CSV.");
        }
        if (format == Format.CSV && (isZip || text.startsWith("%PDF") || text.startsWith("\u001f\u008b"))) {
            throw content(
                    "Berkas ini bukan teks CSV, melainkan " + (isZip ? "XLSX atau ZIP" : "PDF atau arsip")
                            + ". Simpan ulang sebagai CSV.",
                    "This is not CSV text but " + (isZip ? "XLSX or ZIP" : "PDF or an archive")
                            + ". Save it again as CSV.");
        }
    }

    private static RefusedDelivery markup(String start) {
        if (start.startsWith("<?xml")) {
            return content(
                    "Isi berkas adalah XML, bukan tabel CSV atau XLSX. Ekspor ulang dengan format yang benar.",
                    "The file holds XML, not a CSV or XLSX table. Export again in the right format.");
        }
        return content(
                "Isi berkas adalah halaman web (HTML) yang disimpan dengan nama tabel; biasanya halaman masuk atau galat"
                        + " aplikasi. Masuk ke aplikasi, ekspor ulang, lalu kirim lagi.",
                "The file holds a web page (HTML) saved under the name of a table, usually the application's sign-in or"
                        + " error page. Sign in, export again and send it again.");
    }

    private static RefusedDelivery content(String indonesian, String english) {
        return new RefusedDelivery(RefusedDelivery.Kind.CONTENT, indonesian, english);
    }
}
