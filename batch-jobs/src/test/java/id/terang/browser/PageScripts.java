package id.terang.browser;

/** What {@link PageProbe} asks a page in its own language; every answer is a list of sentences. */
final class PageScripts {

    /** Lays out the parts that wait until they come onto the screen: until then they clip what is too wide, and have no true height. */
    static final String DRAWN = """
            () => {
              for (const part of document.querySelectorAll('section')) part.style.contentVisibility = 'visible';
              return [];
            }""";

    static final String TOO_WIDE = """
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
              return problems;
            }""";

    static final String SMALL_CHART_TEXT = """
            () => {
              const problems = [];
              for (const text of document.querySelectorAll('svg.chart text')) {
                const scale = text.getScreenCTM();
                const size = parseFloat(getComputedStyle(text).fontSize) * (scale ? scale.d : 0);
                if (text.getClientRects().length && size && size < 11.95) {
                  problems.push(`chart text '${text.textContent}' is ${size.toFixed(1)} px high at ${innerWidth} px`);
                }
              }
              return problems;
            }""";

    static final String LOST_ON_PAPER = """
            () => {
              const problems = [];
              for (const element of document.querySelectorAll('main *')) {
                const box = element.getBoundingClientRect();
                if (box.width > 0 && box.right > innerWidth + 1 && !element.closest('svg') && problems.length < 3) {
                  const words = element.textContent.trim().slice(0, 40);
                  problems.push(`cut on paper: ${element.tagName.toLowerCase()} '${words}' ends at ${Math.round(box.right)} of ${innerWidth} px`);
                }
              }
              for (const folded of document.querySelectorAll('main details > :not(summary)')) {
                const isForScreens = getComputedStyle(folded.parentElement).display === 'none';
                if (!isForScreens && (folded.getBoundingClientRect().height === 0 || !folded.checkVisibility({ contentVisibilityAuto: true }))) {
                  problems.push(`folded on paper: '${folded.textContent.trim().slice(0, 40)}'`);
                  break;
                }
              }
              return problems;
            }""";

    static final String NO_SKIP_LINK = """
            () => {
              const link = document.activeElement;
              if (link.closest('main')) return []; // Nothing stands before the main part.
              const target = (link.getAttribute('href') || '').startsWith('#')
                  && document.getElementById(link.getAttribute('href').slice(1));
              if (!target || !(target.matches('main') || target.closest('main'))) {
                return ['the first stop of the keyboard is no link to the main part'];
              }
              const box = link.getBoundingClientRect();
              return box.width < 2 || box.height < 2 || box.right <= 0 || box.bottom <= 0
                  ? ['the skip link does not show itself when it has the focus'] : [];
            }""";

    static final String OUT_OF_REACH = """
            () => {
              const problems = [];
              for (const control of document.querySelectorAll('a, button, input, select, summary, [onclick], [role=button]')) {
                if (control.checkVisibility() && control.tabIndex !== 0) {
                  problems.push(`the keyboard does not reach ${control.tagName.toLowerCase()} '${control.textContent.trim().slice(0, 40)}' in its place`);
                }
              }
              return problems.slice(0, 3);
            }""";

    static final String FOCUS_NOT_SEEN = """
            () => {
              const here = document.activeElement;
              if (here === document.body || here === document.documentElement) return [];
              const style = getComputedStyle(here);
              const outlined = style.outlineStyle === 'auto'
                  || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              return outlined || style.boxShadow !== 'none' ? []
                  : [`focus cannot be seen on ${here.tagName.toLowerCase()} '${here.textContent.trim().slice(0, 40)}'`];
            }""";

    private PageScripts() {}
}
