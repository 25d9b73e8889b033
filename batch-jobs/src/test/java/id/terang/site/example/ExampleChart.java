package id.terang.site.example;

/** A drawing as the charts make them, written by hand: the pages are tried without drawing. */
final class ExampleChart {

    private ExampleChart() {}

    static String svg(String id, String title, String description) {
        return """
                <svg class="chart" viewBox="0 0 640 250" role="img" aria-labelledby="%1$s-t %1$s-d">\
                <title id="%1$s-t">%2$s</title><desc id="%1$s-d">%3$s</desc>\
                <path class="s-grid" fill="none" d="M40 30H560M40 82H560M40 134H560M40 186H560"/>\
                <g class="f-soft" font-size="13"><text x="32" y="34" text-anchor="end">100</text>\
                <text x="32" y="190" text-anchor="end">40</text><text x="40" y="230">Jan</text>\
                <text x="560" y="230" text-anchor="end">2026</text></g>\
                <path class="s-1" fill="none" stroke-width="3" d="M40 182L98 176L156 148L214 152L272 132L330 118L388 96L446 74L504 70L560 62"/>\
                <circle class="f-1" cx="560" cy="62" r="4.5"/><text class="f-1" font-size="15" font-weight="700" x="570" y="67">82,4%%</text>\
                </svg>""".formatted(id, title, description);
    }
}
