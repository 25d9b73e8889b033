package id.terang.site.data;

import id.terang.definition.Language;
import id.terang.definition.Text;
import id.terang.site.render.Texts;
import id.terang.site.render.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words of both languages side by side, for files that carry both. */
public record DataWords(Texts indonesian, Texts english) {

    public static DataWords of(Map<Language, Wording> wordings) {
        return new DataWords(
                Objects.requireNonNull(wordings.get(Language.INDONESIAN)).texts(),
                Objects.requireNonNull(wordings.get(Language.ENGLISH)).texts());
    }

    public Text text(String key, Object... arguments) {
        return new Text(indonesian.get(key, arguments), english.get(key, arguments));
    }

    /** What a column of any file of figures holds; one name means one thing in all of them. */
    public Text column(FileColumn column) {
        return text("data.column." + column.header());
    }

    public Text format(Download.Format format) {
        return text("data.format." + format.name().toLowerCase(Locale.ROOT));
    }

    /** Title of the file with the earlier values of the figures that the label names. */
    public Text versions(Text label) {
        String key = "data.versions.title";
        return new Text(indonesian.get(key, label.id()), english.get(key, label.en()));
    }

    /** That the figures are made up, as every page says it. */
    Text synthetic() {
        Text first = text("layout.synthetic");
        Text more = text("layout.synthetic.more");
        return new Text(first.id() + " " + more.id(), first.en() + " " + more.en());
    }

    /** What every file says about whether its figures are real. */
    public Text note(boolean isSynthetic) {
        return isSynthetic ? synthetic() : text("data.real");
    }

    Texts in(Language language) {
        return switch (language) {
            case INDONESIAN -> indonesian;
            case ENGLISH -> english;
        };
    }
}
