package id.terang.site.example;

import id.terang.site.escalation.Step;
import id.terang.site.page.ComponentsPage.Example;
import id.terang.site.paper.QrCode;
import id.terang.site.part.Milestones;
import id.terang.site.part.ReportedView;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Components for paper, printed numbers of others, and what to do with a complaint. */
final class PaperExamples {

    private PaperExamples() {}

    static List<Example> reported(List<ReportedView> reported) {
        return List.of(
                new Example("with and without base", "reported", Map.of("reported", reported), null),
                new Example(
                        "more than three",
                        "reported",
                        Map.of("reported", Collections.nCopies(4, reported.getFirst())),
                        null),
                new Example("alone", "quoted", Map.of("figure", reported.getFirst()), null));
    }

    static List<Example> steps() {
        Step first = new Step(
                "Reported, no answer",
                "Keep the number and ask again.",
                "Law 25/2009",
                List.of(
                        new Step.Way("Portal", "web", "example.org", "/kantor/"),
                        new Step.Way("Portal", "SMS", "1708", "")));
        return List.of(new Example(
                "with and without contacts",
                "steps",
                Map.of("steps", List.of(first, new Step("Past the limit", "Go on.", "Law 37/2008", List.of()))),
                null));
    }

    static List<Example> days(ExampleParts parts) {
        return List.of(
                new Example("first day and two more", "milestones", Map.of("milestones", milestones(parts)), null));
    }

    static Milestones milestones(ExampleParts parts) {
        return new Milestones(
                "If you complain today",
                List.of(
                        new Milestones.Step("Mon, 14 Dec 2026", "your complaint arrives", ""),
                        new Milestones.Step("Thu, 17 Dec 2026", "half are resolved", "3 working days"),
                        new Milestones.Step(
                                "at the earliest Wed, 6 Jan 2027", "nine in ten are resolved", "14 working days")),
                "Estimated from complaints of the last quarter.",
                parts.link("/pengaduan/", "Kantor lain", "Other offices"));
    }

    static List<Example> codes() {
        QrCode code = Objects.requireNonNull(QrCode.of("https://portal.example.org/kantor/"));
        return List.of(
                new Example("address", "qr", Map.of("code", code), null),
                new Example("none yet, said on paper", "qr", Map.of(), null));
    }
}
