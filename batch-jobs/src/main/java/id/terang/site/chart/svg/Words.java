package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.definition.Text;
import id.terang.site.chart.Datum;
import id.terang.site.chart.SpineChart;

/** The few words that drawings say by themselves. */
final class Words {

    static final Text NO_DATA = new Text("Belum ada data", "No data yet");
    static final Text NOTHING_TO_SHOW = new Text("Tidak ada angka yang dapat ditampilkan", "No figure can be shown");
    static final Text PROVISIONAL = new Text("[p] sementara", "[p] provisional");
    static final Text BREAK = new Text("[b] putus deret", "[b] series break");
    static final Text BETWEEN_LIMITS =
            new Text("bidang: di antara batas kebetulan 99,8%", "field: between the limits of chance, 99.8%");
    static final Text USUAL_LIMITS =
            new Text("bidang: batas wajar; cincin: di luar kebiasaan", "field: usual limits; rings: out of the usual");
    static final Text HALF = new Text("Separuh: %s", "Half: %s");
    static final Text NINE_IN_TEN = new Text("9 dari 10: %s", "9 in 10: %s");
    static final Text HALF_NOT_REACHED = new Text("Separuh: belum tercapai", "Half: not reached yet");
    static final Text NINE_NOT_REACHED = new Text("9 dari 10: belum tercapai", "9 in 10: not reached yet");
    static final Text DAY = new Text("hari ke-%d", "day %d");
    static final Text CLOSED = new Text("%s sudah selesai", "%s closed");
    static final Text RANGE = new Text("rentang %s–%s", "range %s–%s");

    private Words() {}

    static String of(Datum.Absent absent, Language language) {
        Text word = switch (absent) {
            case SUPPRESSED -> new Text("dirahasiakan", "suppressed");
            case NOT_AVAILABLE -> new Text("tidak tersedia", "not available");
            case NOT_APPLICABLE -> new Text("tidak berlaku", "not applicable");
        };
        return absent.symbol() + " " + word.in(language);
    }

    static String shape(SpineChart.Comparison comparison) {
        return switch (comparison) {
            case BETTER -> "▲";
            case SIMILAR -> "●";
            case WORSE -> "▼";
            case NOT_COMPARED -> "○";
        };
    }

    static String of(SpineChart.Comparison comparison, Language language) {
        Text word = switch (comparison) {
            case BETTER -> new Text("lebih baik", "better");
            case SIMILAR -> new Text("setara", "similar");
            case WORSE -> new Text("lebih buruk", "worse");
            case NOT_COMPARED -> new Text("tidak dibandingkan", "not compared");
        };
        return word.in(language);
    }
}
