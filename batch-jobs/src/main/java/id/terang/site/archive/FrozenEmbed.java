package id.terang.site.archive;

import id.terang.definition.Language;
import id.terang.site.data.DataWords;
import id.terang.site.data.Night;
import id.terang.site.embed.Badge;
import id.terang.site.render.Dates;
import id.terang.site.render.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A badge and a frame as they are frozen: both say of which night they are, that they stay so, and where the newest is.
 *
 * @param page path of the page they are about, from the root
 * @param words that it is frozen
 * @param newest where the newest is, in words
 * @param style path of the style sheet of all frames frozen that night
 */
record FrozenEmbed(String page, String words, String newest, String style) {

    static final String FRAME = "sematan/";

    private static final String END = "</main>";
    private static final Pattern STYLE = Pattern.compile("(<link rel=\"stylesheet\" href=\")/([^\"]+)\"");

    /** @param address of the frame */
    static FrozenEmbed of(String address, Night night, DataWords words) {
        String page = address.substring(0, address.length() - FRAME.length());
        Texts texts = page.startsWith("/" + Language.ENGLISH.tag() + "/") ? words.english() : words.indonesian();
        return new FrozenEmbed(
                page,
                texts.get("embed.frozen.copy", Dates.of(texts).day(night.runDate())),
                texts.get("embed.frozen.newest", page),
                "arsip/" + night.runDate() + "/sematan.css");
    }

    /** Path of the style sheet that a frame of tonight loads; later releases may have another. Null for none. */
    static @Nullable String styleOf(String frame) {
        Matcher style = STYLE.matcher(frame);
        return style.find() ? style.group(2) : null;
    }

    String frame() {
        return page.substring(1) + FRAME + "index.html";
    }

    String badge() {
        return page.substring(1) + "lencana.svg";
    }

    /** The file at one of the two paths, with both sentences in it. */
    String frozen(String path, String content) {
        if (path.equals(badge())) {
            return Badge.withFoot(content, words, newest);
        }
        // The drawing in it is the frozen one, too, and higher.
        String frame = content.replace(" " + Badge.HEIGHT + "\"", " " + Badge.HEIGHT_WITH_FOOT + "\"")
                .replace("height=\"" + Badge.HEIGHT + "\"", "height=\"" + Badge.HEIGHT_WITH_FOOT + "\"");
        frame = STYLE.matcher(frame).replaceFirst("$1/" + style + "\"");
        int end = frame.lastIndexOf(END);
        if (end < 0) {
            throw new IllegalStateException("A frame without an end: " + path);
        }
        return frame.substring(0, end)
                + "<p><strong>" + words + "</strong> <a href=\"" + page + FRAME + "\">" + newest + "</a></p>\n"
                + frame.substring(end);
    }
}
