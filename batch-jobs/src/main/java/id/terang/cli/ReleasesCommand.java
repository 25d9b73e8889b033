package id.terang.cli;

import id.terang.publish.PublishedRelease;
import id.terang.publish.SiteOutput;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code terang releases}: what can be served and rolled back to. */
@Command(
        name = "releases",
        description = {"Mendaftar rilis yang tersimpan; * sedang tayang.", "Lists the kept releases; * is served."})
public final class ReleasesCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Override
    public Integer call() throws IOException {
        List<PublishedRelease> releases = new SiteOutput(folders.site()).list();
        if (releases.isEmpty()) {
            System.out.println("Belum ada rilis di " + folders.site() + " / no release yet.");
        }
        for (PublishedRelease release : releases) {
            System.out.println((release.current() ? "* " : "  ") + release.release() + "  " + release.files()
                    + " berkas/files, " + release.bytes() / 1_048_576 + " MiB");
        }
        return ExitCodes.PUBLISHED;
    }
}
