package id.terang.site.page;

import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * The copies of the open data that never change.
 *
 * @param copies newest first
 */
public record ArchivePage(Shell shell, List<Copy> copies) implements PageModel {

    public ArchivePage {
        copies = List.copyOf(copies);
    }

    /**
     * One frozen copy.
     *
     * @param id its date as {@code yyyy-MM-dd}, for links to it
     * @param day its date in words
     * @param present false when its files are lost and only their checksums are known
     * @param files how many
     * @param citation how to cite it
     * @param lists what describes the copy as a whole
     * @param data the files of the newest copy, one by one
     */
    public record Copy(
            String id,
            String day,
            boolean present,
            String files,
            String size,
            String citation,
            List<Link> lists,
            List<Link> data) {

        public Copy {
            lists = List.copyOf(lists);
            data = List.copyOf(data);
        }
    }
}
