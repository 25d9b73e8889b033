package id.terang.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at the pages of one site and returns everything that is wrong with a page, each in one sentence. */
public final class PageProbe implements AutoCloseable {

    private static final int PHONE_WIDTH = 360;

    /** A desk of 1280 px at 400 %, a small phone, and the desk at 200 %. */
    private static final List<Integer> NARROW = List.of(320, PHONE_WIDTH, 640);

    /** A4 at 96 px per inch, without its margins. */
    private static final int PAPER_WIDTH = 688;

    private static final Pattern ONE_SHEET = Pattern.compile("/(ringkas|poster-skm)/$");
    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

    private static final int STOPS_WALKED = 8;
    private static final int PHONE_HEIGHT = 740;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;

    private final SiteServer server;
    private final BrowserContext context;
    private final BrowserContext contextWithoutScripts;
    private final Page page;
    private final Page pageWithoutScripts;
    private final List<String> heard = new ArrayList<>();

    /** Serves the folder and opens the pages it will reuse. */
    public PageProbe(TestBrowser browser, Path site) throws IOException {
        server = SiteServer.start(site);
        context = browser.browser().newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        contextWithoutScripts =
                browser.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = context.newPage();
        pageWithoutScripts = contextWithoutScripts.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                heard.add("console: " + message.text());
            }
        });
        page.onPageError(error -> heard.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address("/").toString())
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                heard.add("asked another host for " + request.url());
            }
        });
    }

    /** Every check on one page. */
    public List<String> problems(String path) {
        page.navigate("about:blank");
        List<String> problems = new ArrayList<>();
        problems.addAll(accessibility(path, ColorScheme.LIGHT));
        problems.addAll(accessibility(path, ColorScheme.DARK));
        problems.addAll(withoutScripts(path));
        problems.addAll(whenNarrow(path));
        problems.addAll(byKeyboard(path));
        problems.addAll(onPaper(path));
        return problems.stream().map(problem -> path + ": " + problem).toList();
    }

    /**
     * Violations found by axe (WCAG 2.2 A and AA, best practices), and whatever the console said meanwhile. In the dark only colours
     * differ, so only contrast is looked at there.
     */
    public List<String> accessibility(String path, ColorScheme scheme) {
        heard.clear();
        open(path, scheme, DESK_WIDTH, DESK_HEIGHT);
        List<String> problems = new ArrayList<>();
        AxeBuilder axe = axe();
        if (scheme == ColorScheme.DARK) {
            axe.withRules(List.of("color-contrast", "link-in-text-block"));
        }
        problems.addAll(violations(axe, scheme.toString()));
        problems.addAll(heard);
        return problems;
    }

    /** Only what is wrong: axe would else describe every element that is right, too. */
    private AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> violations(AxeBuilder axe, String how) {
        List<String> problems = new ArrayList<>();
        for (Rule rule : axe.analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                problems.add("axe, " + how + ": " + rule.getId() + " at " + node.getTarget() + ", "
                        + node.getFailureSummary().replaceAll("\\s+", " "));
            }
        }
        return problems;
    }

    /** The heading and the words of the page are there when scripts are switched off, and fit into a narrow window. */
    public List<String> withoutScripts(String path) {
        pageWithoutScripts.setViewportSize(NARROW.getFirst(), PHONE_HEIGHT);
        pageWithoutScripts.navigate(server.address(path).toString());
        found(pageWithoutScripts, PageScripts.DRAWN);
        if (pageWithoutScripts.locator("main h1").count() != 1
                || !pageWithoutScripts.locator("main h1").first().isVisible()) {
            return List.of("without JavaScript there is not exactly one visible main heading");
        }
        List<String> problems = new ArrayList<>();
        String words = pageWithoutScripts.locator("main").first().innerText();
        if (words.strip().length() < 40) {
            problems.add("without JavaScript the page says only '" + words + "'");
        }
        found(pageWithoutScripts, PageScripts.TOO_WIDE)
                .forEach(problem -> problems.add("without JavaScript: " + problem));
        return problems;
    }

    /**
     * Nothing is wider than a narrow window, unless it scrolls by itself; no text of a chart is smaller than 12 px; what a finger has to
     * hit is 24 px in size or has that much room (a rule that axe leaves off unless asked).
     */
    public List<String> whenNarrow(String path) {
        open(path, ColorScheme.LIGHT, PHONE_WIDTH, PHONE_HEIGHT);
        List<String> problems = new ArrayList<>(violations(axe().withRules(List.of("target-size")), "phone"));
        for (int width : NARROW) {
            page.setViewportSize(width, PHONE_HEIGHT);
            problems.addAll(found(page, PageScripts.TOO_WIDE));
            if (width >= PHONE_WIDTH) {
                problems.addAll(found(page, PageScripts.SMALL_CHART_TEXT));
            }
        }
        return problems;
    }

    /** On A4 nothing is cut off at the side and nothing stays folded; what is made to be hung up or handed out is one sheet. */
    public List<String> onPaper(String path) {
        open(path, ColorScheme.LIGHT, PAPER_WIDTH, DESK_HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> problems = found(page, PageScripts.LOST_ON_PAPER);
        if (ONE_SHEET.matcher(path).find()) {
            byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            long sheets = SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
            if (sheets != 1) {
                problems.add("takes " + sheets + " sheets of A4; expected one");
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return problems;
    }

    /** What a person finds who types these words into the field on this page and presses Enter: the visible links of the list. */
    public List<String> search(String path, String words) {
        open(path, ColorScheme.LIGHT, PHONE_WIDTH, PHONE_HEIGHT);
        page.locator("input[type=search]").first().fill(words);
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("cari="));
        page.locator(".results a").first().waitFor();
        return page.locator(".results a").allInnerTexts();
    }

    /** The first stop is a skip link that shows itself and leads to the main part; every stop can be seen, and none is left out. */
    public List<String> byKeyboard(String path) {
        open(path, ColorScheme.LIGHT, DESK_WIDTH, DESK_HEIGHT);
        List<String> problems = new ArrayList<>();
        page.keyboard().press("Tab");
        problems.addAll(found(page, PageScripts.NO_SKIP_LINK));
        problems.addAll(found(page, PageScripts.OUT_OF_REACH));
        for (int stop = 0; stop < STOPS_WALKED; stop++) {
            problems.addAll(found(page, PageScripts.FOCUS_NOT_SEEN));
            page.keyboard().press("Tab");
        }
        return problems;
    }

    /** What a reader has on disk after pressing a button: the name of the file, a line break, and the file. */
    public String downloaded(String path, String button) throws IOException {
        open(path, ColorScheme.LIGHT, DESK_WIDTH, DESK_HEIGHT);
        Download download =
                page.waitForDownload(() -> page.locator(button).first().click());
        return download.suggestedFilename() + "\n" + Files.readString(download.path());
    }

    /** The upper part of a page, for looking at it. */
    void photograph(String path, ColorScheme scheme, int width, int height, Path file) {
        open(path, scheme, width, height);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** A page that is open already is only looked at anew: most of a check's time would be loading it again. */
    private void open(String path, ColorScheme scheme, int width, int height) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String address = server.address(path).toString();
        if (!page.url().equals(address)) {
            page.navigate(address);
            found(page, PageScripts.DRAWN);
        }
    }

    private static List<String> found(Page page, String script) {
        List<String> texts = new ArrayList<>();
        if (page.evaluate(script) instanceof List<?> found) {
            found.forEach(text -> texts.add(String.valueOf(text)));
        }
        return texts;
    }

    @Override
    public void close() {
        context.close();
        contextWithoutScripts.close();
        server.close();
    }
}
