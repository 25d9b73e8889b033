package id.terang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at the pages of one site and returns everything that is wrong with a page, each in one sentence. */
public final class PageProbe implements AutoCloseable {

    private static final int PHONE_WIDTH = 360;
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
        context = browser.browser()
                .newContext(new Browser.NewContextOptions()
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
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
                    && !request.url().startsWith("data:")) {
                heard.add("asked another host for " + request.url());
            }
        });
    }

    /** Every check on one page. */
    public List<String> problems(String path) {
        List<String> problems = new ArrayList<>();
        problems.addAll(accessibility(path, ColorScheme.LIGHT));
        problems.addAll(accessibility(path, ColorScheme.DARK));
        problems.addAll(withoutScripts(path));
        problems.addAll(onPhone(path));
        problems.addAll(byKeyboard(path));
        return problems.stream().map(problem -> path + ": " + problem).toList();
    }

    /** Violations found by axe (WCAG 2.2 A and AA, best practices), and whatever the console said meanwhile. */
    public List<String> accessibility(String path, ColorScheme scheme) {
        heard.clear();
        open(path, scheme, DESK_WIDTH, DESK_HEIGHT);
        List<String> problems = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                problems.add("axe, " + scheme + ": " + rule.getId() + " at " + node.getTarget() + ", "
                        + node.getFailureSummary().replaceAll("\\s+", " "));
            }
        }
        problems.addAll(heard);
        return problems;
    }

    /** The heading and the words of the page are there when scripts are switched off. */
    public List<String> withoutScripts(String path) {
        pageWithoutScripts.navigate(server.address(path).toString());
        if (pageWithoutScripts.locator("main h1").count() != 1
                || !pageWithoutScripts.locator("main h1").first().isVisible()) {
            return List.of("without JavaScript there is not exactly one visible main heading");
        }
        String words = pageWithoutScripts.locator("main").first().innerText();
        return words.strip().length() < 40
                ? List.of("without JavaScript the page says only '" + words + "'")
                : List.of();
    }

    /** Nothing is wider than a small phone, unless it scrolls by itself; no text of a chart is smaller than 12 px. */
    public List<String> onPhone(String path) {
        open(path, ColorScheme.LIGHT, PHONE_WIDTH, PHONE_HEIGHT);
        return found("""
                () => {
                  const problems = [];
                  const root = document.scrollingElement;
                  if (root.scrollWidth > innerWidth) {
                    problems.push(`scrolls sideways at ${innerWidth} px: the page is ${root.scrollWidth} px wide`);
                    for (const element of document.body.querySelectorAll('*')) {
                      const box = element.getBoundingClientRect();
                      if (box.right > innerWidth + 1 && box.width > 0 && !element.closest('.scroll') && problems.length < 5) {
                        problems.push(`too wide: ${element.tagName.toLowerCase()}.${element.getAttribute('class') || ''}`);
                      }
                    }
                  }
                  for (const text of document.querySelectorAll('svg.chart text')) {
                    const scale = text.getScreenCTM();
                    const size = parseFloat(getComputedStyle(text).fontSize) * (scale ? scale.d : 0);
                    if (text.getClientRects().length && size && size < 11.95) {
                      problems.push(`chart text '${text.textContent}' is ${size.toFixed(1)} px high`);
                    }
                  }
                  return problems;
                }""");
    }

    /** The first stop is a skip link that shows itself and leads to the main part; every stop can be seen. */
    public List<String> byKeyboard(String path) {
        open(path, ColorScheme.LIGHT, DESK_WIDTH, DESK_HEIGHT);
        List<String> problems = new ArrayList<>();
        page.keyboard().press("Tab");
        problems.addAll(found("""
                () => {
                  const link = document.activeElement;
                  const target = (link.getAttribute('href') || '').startsWith('#')
                      && document.getElementById(link.getAttribute('href').slice(1));
                  if (!target || !(target.matches('main') || target.closest('main'))) {
                    return ['the first stop of the keyboard is no link to the main part'];
                  }
                  const box = link.getBoundingClientRect();
                  return box.width < 2 || box.height < 2 || box.right <= 0 || box.bottom <= 0
                      ? ['the skip link does not show itself when it has the focus'] : [];
                }"""));
        for (int stop = 0; stop < 8; stop++) {
            problems.addAll(found("""
                    () => {
                      const here = document.activeElement;
                      if (here === document.body || here === document.documentElement) return [];
                      const style = getComputedStyle(here);
                      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                      return outlined || style.boxShadow !== 'none' ? []
                          : [`focus cannot be seen on ${here.tagName.toLowerCase()} '${here.textContent.trim().slice(0, 40)}'`];
                    }"""));
            page.keyboard().press("Tab");
        }
        return problems;
    }

    /** Everything a person would see of a page, for looking at it. */
    public void photograph(String path, ColorScheme scheme, int width, Path file) {
        open(path, scheme, width, PHONE_HEIGHT);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    private void open(String path, ColorScheme scheme, int width, int height) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(server.address(path).toString());
    }

    private List<String> found(String script) {
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
