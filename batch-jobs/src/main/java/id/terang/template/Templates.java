package id.terang.template;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.Source;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Templates of an instance's sources; the same source gives the same bytes. */
public final class Templates {

    private final Definitions definitions;
    private final List<Texts> texts;

    /**
     * Templates with the words below a folder.
     *
     * @param words the folder {@code templates} of the installation
     */
    public Templates(Definitions definitions, Path words) {
        this.definitions = definitions;
        this.texts = Arrays.stream(Language.values())
                .map(language -> Texts.load(TemplateFiles.of(words), language))
                .toList();
    }

    /** The usual name of a source's template. */
    public static String fileName(Source source) {
        return source.code() + "." + source.format().ending();
    }

    /** One line about a source: what it reports, its format, what it is and who fills it in, in both languages. */
    public List<String> line(Source source) {
        return List.of(
                source.code(),
                words("subject." + source.subject().name().toLowerCase(Locale.ROOT)),
                Arrays.stream(Source.Format.values())
                        .filter(source::takes)
                        .map(Enum::name)
                        .collect(Collectors.joining("/")),
                source.label().id() + " (" + source.owner().id() + ") / "
                        + source.label().en() + " (" + source.owner().en() + ")");
    }

    private String words(String key) {
        return texts.getFirst().get(key) + " / " + texts.getLast().get(key);
    }

    /**
     * Writes the template of a source in the form that the name of the file says; for CSV the guide stands in a text file beside it.
     *
     * @param withExample true to write an example row below the header, for trying out: it is data like any other
     * @return the files written
     */
    public List<Path> write(Source usual, Path file, boolean withExample) throws IOException {
        Source source = usual.of(file.getFileName().toString());
        List<Path> written = List.of(file);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Header header = Header.of(source);
        Example example = new Example(source, header, definitions);
        Choices choices = new Choices(source, definitions);
        List<Guide> guides = texts.stream()
                .map(words -> Guide.of(source, header, example, choices, words, definitions.vocabulary()))
                .toList();
        switch (source.format()) {
            case CSV -> {
                CsvTemplate.write(file, source, header, withExample ? example.rows() : List.of());
                Path guide = GuideText.beside(file);
                GuideText.write(guide, guides);
                written = List.of(file, guide);
            }
            case XLSX ->
                new XlsxTemplate(source, header, choices, texts.getFirst())
                        .write(file, guides, withExample ? example.rows() : List.of());
        }
        return written;
    }
}
