package id.terang.nightly;

import id.terang.definition.problem.InvalidConfiguration;
import id.terang.publish.ReleaseFolder;
import id.terang.release.AddressLog;
import id.terang.site.assembly.Site;
import id.terang.site.feed.SiteFile;
import id.terang.site.page.PageModel;
import id.terang.site.render.TemplateEngine;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes and renders pages on all cores while the next ones are read; the queue is short, so memory does not grow with the site. */
final class PageRendering implements Site.Taker, AutoCloseable {

    private static final int WAITING = 64;

    private final TemplateEngine engine;
    private final ReleaseFolder folder;
    private final ExecutorService workers;
    private final Map<String, AddressLog.Page> made = new ConcurrentSkipListMap<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    PageRendering(TemplateEngine engine, ReleaseFolder folder) {
        this.engine = engine;
        this.folder = folder;
        int cores = Runtime.getRuntime().availableProcessors();
        this.workers = new ThreadPoolExecutor(
                cores,
                cores,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    @Override
    public void page(Supplier<? extends PageModel> page) {
        rethrow();
        workers.execute(() -> make(() -> {
            render(page.get());
        }));
    }

    @Override
    public <P extends PageModel> void page(Supplier<P> page, Function<P, SiteFile> beside) {
        rethrow();
        workers.execute(() -> make(() -> {
            P made = page.get();
            render(made);
            write(beside.apply(made));
        }));
    }

    @Override
    public void file(Supplier<SiteFile> file) {
        rethrow();
        workers.execute(() -> make(() -> write(file.get())));
    }

    private void make(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException broken) {
            failure.compareAndSet(null, broken);
        }
    }

    private void render(PageModel page) {
        try {
            String address = page.shell().address();
            folder.write(fileOf(address), engine.bytes(page));
            made.put(
                    address,
                    new AddressLog.Page(
                            address, page.shell().language().tag(), page.shell().title()));
        } catch (InvalidConfiguration mistaken) {
            throw mistaken;
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException("Page " + page.shell().address() + " cannot be made", broken);
        }
    }

    private void write(SiteFile file) {
        try {
            folder.write(file.path(), file.text());
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException("File /" + file.path() + " cannot be made", broken);
        }
    }

    /** Waits for the last page; the pages by address. */
    Map<String, AddressLog.Page> finish() throws InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("Rendering did not end within an hour");
        }
        rethrow();
        return made;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void rethrow() {
        Throwable broken = failure.get();
        if (broken instanceof InvalidConfiguration mistaken) {
            throw mistaken;
        }
        if (broken != null) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    /** {@code /kantor/} is the file {@code kantor/index.html}. */
    static String fileOf(String address) {
        String path = address.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
