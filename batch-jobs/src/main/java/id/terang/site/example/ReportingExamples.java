package id.terang.site.example;

import id.terang.site.page.ComponentsPage.Example;
import id.terang.site.part.Markup;
import id.terang.site.reporting.Edition;
import id.terang.site.reporting.ReplyView;
import id.terang.site.reporting.ReportState;
import id.terang.site.reporting.ReportTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Made-up months, scores of sources and replies. */
final class ReportingExamples {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private final ExampleParts parts;
    private final String email;

    ReportingExamples(ExampleParts parts, String email) {
        this.parts = parts;
        this.email = email;
    }

    List<Example> examples(String component) {
        return switch (component) {
            case "reports" ->
                List.of(
                        new Example("every state", "reports", Map.of("table", table()), null),
                        new Example("folded", "reportFolds", Map.of("tables", List.of(table())), null));
            case "edition" ->
                Arrays.stream(Edition.State.values())
                        .map(state -> new Example(
                                state.name().toLowerCase(Locale.ROOT),
                                "edition",
                                Map.of("edition", edition(state)),
                                null))
                        .toList();
            case "replies" ->
                List.of(
                        new Example("signed", "replies", Map.of("replies", replies(), "email", email), null),
                        new Example("none", "replies", Map.of("replies", List.of(), "email", email), null));
            default -> List.of();
        };
    }

    /** Two offices, one of them with every state. */
    ReportTable table() {
        ReportState[] states = ReportState.values();
        List<ReportTable.Cell> every = IntStream.range(0, MONTHS.size())
                .mapToObj(at -> cell(states[at % states.length]))
                .toList();
        List<ReportTable.Cell> all =
                MONTHS.stream().map(month -> cell(ReportState.REPORTED)).toList();
        return new ReportTable(
                parts.in("Pengaduan: 1 kantor terlambat", "Complaints: 1 office late"),
                parts.in("Kantor", "Office"),
                MONTHS.stream()
                        .map(month -> new ReportTable.Month(month, month + " 2026"))
                        .toList(),
                List.of(
                        new ReportTable.Row(
                                "Dinsos Magetan",
                                parts.link("/kantor/dinsos-magetan/", "", "").href(),
                                all),
                        new ReportTable.Row(ExampleParts.HOSTILE, null, every)),
                Arrays.stream(states)
                        .map(state -> new ReportTable.Legend(state.style(), state.sign(), words(state)))
                        .toList());
    }

    private ReportTable.Cell cell(ReportState state) {
        return new ReportTable.Cell(state.style(), state == ReportState.LATE ? "!128" : state.sign(), words(state));
    }

    private String words(ReportState state) {
        return switch (state) {
            case REPORTED -> parts.in("Sudah", "Reported");
            case ZERO -> parts.in("Nihil", "Nothing happened");
            case HIDDEN -> parts.in("Dirahasiakan", "Hidden");
            case LATE -> parts.in("Terlambat", "Late");
            case WAITING -> parts.in("Belum jatuh tempo", "Not yet due");
            case NOT_EXPECTED -> parts.in("Tidak diharapkan", "Not expected");
        };
    }

    Edition edition(Edition.State state) {
        return switch (state) {
            case LATEST -> edition(state, "Terbaru", "Latest");
            case NOT_LATEST -> edition(state, "Belum terbaru", "Not latest");
            case AMENDED -> edition(state, "Diperbaiki", "Amended");
        };
    }

    private Edition edition(Edition.State state, String id, String en) {
        return new Edition(
                state,
                parts.in(id, en),
                parts.in("Data sampai 21 November 2026.", "Data up to 21 November 2026."),
                parts.in("Diperbarui lagi besok.", "Updated again tomorrow."),
                parts.link("/status/", "Selengkapnya", "More"));
    }

    List<ReplyView> replies() {
        return List.of(new ReplyView(
                parts.in("nilai kepatuhan", "the compliance score"),
                parts.in("20 November 2026", "20 November 2026"),
                ExampleParts.HOSTILE,
                new Markup(parts.in(
                        "<p>Loket <strong>pindah</strong> pada Oktober.</p>",
                        "<p>The desk <strong>moved</strong> in October.</p>"))));
    }
}
