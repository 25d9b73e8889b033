package id.terang.intake.row;

import id.terang.definition.Language;
import java.util.Locale;

/** Why a row is rejected, in words of a clerk. {@code {value}} and {@code {expected}} are filled in. */
public enum RejectReason {
    MISSING("kosong; kolom ini wajib diisi", "is empty; this column is required"),
    NOT_A_DATE("berisi '{value}'; tulis tanggal seperti {expected}", "is '{value}'; write a date like {expected}"),
    NO_SUCH_DAY(
            "berisi '{value}'; tanggal ini tidak ada di kalender, tulis seperti {expected}",
            "is '{value}'; there is no such day, write a date like {expected}"),
    IMPLAUSIBLE_DATE(
            "berisi '{value}'; tahun sebelum {expected} tidak masuk akal",
            "is '{value}'; a year before {expected} makes no sense"),
    BEFORE_CALENDAR(
            "berisi '{value}'; kalender hari kerja portal ini mulai tahun {expected}. Bila tahunnya salah ketik, perbaiki; bila"
                    + " benar, minta pengelola portal menambah tahun itu ke config/calendar.csv dan menarik kiriman ini, lalu kirim ulang",
            "is '{value}'; the working calendar of this portal begins with {expected}. Correct the year when it is a slip;"
                    + " else ask the operator to add that year to config/calendar.csv and to withdraw this delivery, and send again"),
    FUTURE_DATE(
            "berisi '{value}'; tanggal ini sesudah tanggal pemrosesan {expected}",
            "is '{value}'; the day is after the run date {expected}"),
    TOO_FAR_AHEAD("berisi '{value}'; paling jauh {expected}", "is '{value}'; at the latest {expected}"),
    HELD_IN_FUTURE(
            "berisi '{value}', sesudah tanggal pemrosesan, padahal statusnya sudah terlaksana",
            "is '{value}', after the run date, although the status says it was held"),
    NOT_A_WHOLE_NUMBER(
            "berisi '{value}'; tulis angka bulat {expected}, tanpa desimal dan tanpa kata",
            "is '{value}'; write a whole number {expected}, without decimals or words"),
    NOT_A_NUMBER("berisi '{value}'; tulis angka {expected}", "is '{value}'; write a number {expected}"),
    AMBIGUOUS_NUMBER(
            "berisi '{value}'; dapat berarti ribuan atau desimal, tulis {expected}",
            "is '{value}'; it may mean thousands or decimals, write {expected}"),
    OUT_OF_RANGE("berisi '{value}'; seharusnya {expected}", "is '{value}'; expected {expected}"),
    ABOVE_SCALE(
            "berisi '{value}', di atas nilai tertinggi indikator itu",
            "is '{value}', above the highest value of that indicator"),
    NOT_YES_OR_NO("berisi '{value}'; seharusnya Ya atau Tidak", "is '{value}'; expected Ya or Tidak"),
    UNKNOWN_VALUE(
            "berisi '{value}', yang tidak dikenal; pilih: {expected}",
            "is '{value}', which is not known; choose: {expected}"),
    UNKNOWN_METRIC(
            "berisi '{value}', bukan kode angka portal ini; kodenya ada dalam daftar pilihan di petunjuk templat",
            "is '{value}', not the code of a figure of this portal; the guide of the template lists the codes"),
    UNKNOWN_OFFICE(
            "berisi '{value}', bukan kode kantor yang terdaftar; periksa daftar kode kantor",
            "is '{value}', not the code of a registered office; see the list of offices"),
    UNKNOWN_AREA(
            "berisi '{value}', bukan kode wilayah yang terdaftar; tulis kode Kemendagri lengkap dengan titik, sebagai teks",
            "is '{value}', not the code of a registered area; write the Kemendagri code in full with dots, as text"),
    UNKNOWN_INDICATOR(
            "berisi '{value}', yang tidak ada pada instrumen itu", "is '{value}', which that instrument does not have"),
    TOO_LONG("lebih panjang dari {expected} huruf", "is longer than {expected} characters"),
    ILLEGAL_CHARACTER("berisi karakter kendali yang tidak sah", "holds a control character"),
    FORMULA_ERROR(
            "berisi galat rumus '{value}'; perbaiki rumusnya", "is the formula error '{value}'; mend the formula"),
    WRONG_COLUMN_COUNT(
            "Jumlah kolom {value}, seharusnya {expected}; mungkin ada pemisah atau ganti baris di dalam teks tanpa tanda kutip",
            "{value} columns, expected {expected}; perhaps a delimiter or a line break in a text without quotation marks"),
    DATES_OUT_OF_ORDER(
            "berisi '{value}', lebih awal dari tanggal langkah sebelumnya pada baris yang sama",
            "is '{value}', earlier than the step before it in the same row"),
    RESOLVED_WITHOUT_DATE(
            "kosong, padahal statusnya selesai; isi tanggal jawaban akhir atau tanggal selesai",
            "is empty although the status says resolved; give the day of the final answer or of closing"),
    PARTS_EXCEED_TOTAL(
            "berisi '{value}', lebih kecil dari jumlah rinciannya", "is '{value}', less than its parts together"),
    NOT_A_LINK(
            "berisi '{value}'; tulis alamat lengkap yang dimulai dengan https://, tanpa spasi dan tanda seperti | { } [ ]",
            "is '{value}'; write a whole address that starts with https://, without blanks and signs like | { } [ ]"),
    BEFORE_ITS_STEP(
            "berisi '{value}', lebih awal daripada {expected} dalam baris ini",
            "is '{value}', earlier than {expected} in this row"),
    MORE_THAN_WHOLE(
            "berisi '{value}', lebih besar daripada {expected} dalam baris ini",
            "is '{value}', more than {expected} in this row"),
    CONTRADICTS_ROW(
            "berisi '{value}', padahal hanya diisi bila {expected}",
            "is '{value}', which may only be filled in when {expected}"),
    PERSONAL_DATA(
            "memuat angka seperti NIK atau nomor telepon, atau alamat surel; isian ini akan tampil di portal, jadi hapus",
            "holds a number like a NIK or a telephone number, or an e-mail address; it would be shown, so remove it"),
    MOSTLY_BLANK(
            "Lebih dari separuh unsur tidak dijawab; formulir ini tidak dihitung",
            "More than half of the elements are not answered; this form does not count"),
    ANSWERED_TWICE(
            "berisi '{value}', padahal unsur ini dijawab lagi dengan isi lain dalam formulir yang sama; jawaban terakhir dipakai",
            "is '{value}', but the same form answers this element again with something else; the last answer counts"),
    CONTRADICTS_ITSELF("berbeda-beda di antara baris satu formulir", "differs between the rows of one form");

    /** Words within what was expected, in the language of the sentence. */
    static final String OR = "{or}";

    static final String LIKE = "{like}";

    /** What was expected where nobody can list it. */
    public static final String AGREED = "{agreed}";

    private final String indonesian;
    private final String english;

    RejectReason(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** As stored in {@code staging.rejected_rows.reason} and written in SQL. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RejectReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** One sentence, without where; ends by saying what happened to the row. */
    public String sentence(Language language, String column, String value, String expected) {
        boolean isIndonesian = language == Language.INDONESIAN;
        String start = column.isEmpty() ? "" : column + " ";
        return start
                + (isIndonesian ? indonesian : english)
                        .replace("{expected}", expected)
                        .replace(OR, isIndonesian ? " atau " : " or ")
                        .replace(LIKE, isIndonesian ? "seperti " : "like ")
                        .replace(AGREED, isIndonesian ? "isian yang sudah disepakati" : "the agreed values")
                        .replace("{value}", value)
                + (isIndonesian ? ". Baris ditolak." : ". Row rejected.");
    }
}
