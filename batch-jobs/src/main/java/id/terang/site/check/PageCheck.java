package id.terang.site.check;

/** One rule, applied to every page. */
interface PageCheck {

    void check(Page page, Findings findings);
}
