package id.terang.nightly;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar below the finished steps, for terminals. */
public final class BarProgress implements Progress, AutoCloseable {

    private final PrintStream out;
    private final PlainProgress lines;
    private @Nullable ProgressBar bar;

    public BarProgress(PrintStream out) {
        this.out = out;
        this.lines = new PlainProgress(out);
    }

    @Override
    public void started(String step, int number, int total) {
        close();
        bar = new ProgressBarBuilder()
                .setTaskName(step)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .hideEta()
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
        bar.stepTo(number - 1L);
    }

    @Override
    public void ended(String step, String detail, long millis) {
        close();
        // The bar's last line is replaced by the step's result.
        out.print("\u001b[1A\u001b[2K");
        lines.ended(step, detail, millis);
    }

    @Override
    public void notice(String line) {
        lines.notice(line);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
