package id.terang.site.catalogue;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.disclosure.View;
import id.terang.site.data.DataWords;
import id.terang.site.data.JsonFile;
import id.terang.site.data.Night;
import id.terang.site.shell.Addresses;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Metadata of the indicators as Satu Data Indonesia asks for them, {@code data/sdi-indikator.json}: the fields of MS-Indikator
 * (Peraturan BPS 5/2020), in Indonesian.
 */
final class Indicators {

    private final Definitions definitions;
    private final DataWords words;
    private final Web web;

    Indicators(Definitions definitions, DataWords words) {
        this.definitions = definitions;
        this.words = words;
        this.web = Web.of(definitions.portal());
    }

    ObjectNode of(Night night) {
        ObjectNode root = JsonFile.object();
        root.put("rilis", night.release());
        root.put("data_simulasi", night.synthetic());
        root.put("catatan", words.note(night.synthetic()).id());
        root.put("walidata", definitions.portal().operator().id());
        root.put("kontak", definitions.portal().contactEmail());
        ArrayNode indicators = root.putArray("indikator");
        definitions.metrics().forEach(metric -> indicators.add(indicator(metric)));
        return root;
    }

    private ObjectNode indicator(Metric metric) {
        boolean isComposite = isComposite(metric.statistic());
        ObjectNode indicator = JsonFile.object();
        indicator.put("kode", metric.code());
        indicator.put("nama", metric.label().id());
        indicator.put("konsep", metric.officialTerm().id());
        indicator.put("definisi", metric.definition().id());
        indicator.put("interpretasi", word("better." + lower(metric.better())));
        indicator.put("metode_rumus_penghitungan", metric.formula().id());
        indicator.put("ukuran", word("sdi.measure." + measure(metric.statistic())));
        indicator.put("satuan", metric.unit().id());
        ArrayNode classes = indicator.putArray("klasifikasi_penyajian");
        metric.breakdowns().forEach(breakdown -> classes.add(breakdownName(breakdown)));
        indicator.put("indikator_komposit", isComposite ? "Ya" : "Tidak");
        ArrayNode parts = indicator.putArray(isComposite ? "nama_indikator_pembangun" : "nama_variabel_pembangun");
        Stream.of(metric.numerator(), metric.denominator())
                .filter(Objects::nonNull)
                .forEach(parts::add);
        indicator.put("kegiatan_penghasil", word("subject." + lower(metric.subject())));
        indicator.putNull("kode_kegiatan");
        ArrayNode levels = indicator.putArray("level_estimasi");
        definitions.disclosure().views().stream()
                .filter(view -> metric.views().contains(view.code()))
                .map(View::levels)
                .flatMap(List::stream)
                .distinct()
                .forEach(level -> levels.add(word("sdi.level." + level)));
        indicator.put("dapat_diakses_umum", "Ya");
        indicator.put("dasar", metric.legalSource());
        indicator.put("halaman", web.address(Addresses.metricPath(metric.code())));
        return indicator;
    }

    private String breakdownName(String breakdown) {
        return Objects.requireNonNull(definitions.vocabulary().names().get(breakdown), breakdown)
                .id();
    }

    private String word(String key) {
        return words.text(key).id();
    }

    private static boolean isComposite(Statistic statistic) {
        return measure(statistic).equals("index");
    }

    private static String measure(Statistic statistic) {
        return switch (statistic) {
            case SUM, SAMPLE_REQUIRED, SAMPLE_SHORTFALL -> "sum";
            case RATIO -> "ratio";
            case MEDIAN, SURVIVAL_MEDIAN -> "median";
            case P90, SURVIVAL_P90 -> "percentile";
            case MEAN, ELEMENT_MEAN -> "mean";
            case SATISFACTION_INDEX, SATISFACTION_INDEX_POOLED, COMPLIANCE_SCORE -> "index";
        };
    }

    private static String lower(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
