package id.terang.cli;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Source;
import id.terang.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code terang template}: an empty delivery with its guide, for an office to fill in. */
@Command(
        name = "template",
        description = {
            "Menulis templat yang dapat diisi kantor, beserta petunjuknya; tanpa nama: daftar semua templat.",
            "Writes a template that an office can fill in, with its guide; without a name: lists all templates."
        })
public final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Folders folders;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Kode sumber, misalnya skm-formulir. / Code of a source, for instance skm-formulir.")
    private @Nullable String name;

    @Option(names = "--list", description = "Daftar templat saja. / Lists the templates only.")
    private boolean list;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Berkas tujuan; akhiran .csv atau .xlsx menentukan bentuknya. / Target file; its ending, .csv or"
                            + " .xlsx, says in which form. Default: templates/NAME.csv|xlsx di folder kerja / in the work folder")
    private @Nullable Path out;

    @Option(
            names = "--example",
            description =
                    "Menulis juga baris contoh, untuk dicoba; hapus sebelum dikirim. / Also writes an example row,"
                            + " for trying out; delete it before sending.")
    private boolean example;

    @Override
    public Integer call() throws Exception {
        Definitions definitions = DefinitionsLoader.load(folders.config());
        Templates templates = new Templates(definitions, folders.templates());
        if (list || name == null) {
            print(definitions.sources(), templates);
            return ExitCodes.PUBLISHED;
        }
        Source source = source(name, definitions.sources());
        Path file = out == null ? folders.work().resolve("templates").resolve(Templates.fileName(source)) : out;
        if (Files.isDirectory(file)) {
            file = file.resolve(Templates.fileName(source));
        }
        requireForm(source, file);
        for (Path written : templates.write(source, file, example)) {
            System.out.println(written.toAbsolutePath().normalize());
        }
        return ExitCodes.PUBLISHED;
    }

    /** A form that the intake would not read is no template. */
    private void requireForm(Source source, Path file) {
        String ending = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Source.Format form : Source.Format.values()) {
            if (ending.endsWith("." + form.ending()) && !source.takes(form)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Sumber '" + source.code() + "' tidak menerima " + form + ", hanya " + source.format()
                                + ". / The source '" + source.code() + "' takes no " + form + ", only "
                                + source.format() + ".");
            }
        }
    }

    private Source source(String wanted, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> {
                    String known = sources.stream().map(Source::code).collect(Collectors.joining(", "));
                    return new ParameterException(
                            spec.commandLine(),
                            "Tidak ada templat '" + wanted + "'; yang ada: " + known + ". / There is no template '"
                                    + wanted + "'; there are: " + known + ".");
                });
    }

    private static void print(List<Source> sources, Templates templates) {
        List<List<String>> lines = sources.stream().map(templates::line).toList();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < line.size() - 1; column++) {
                int at = column;
                int width = lines.stream()
                        .mapToInt(other -> other.get(at).length())
                        .max()
                        .orElse(0);
                text.append(line.get(at)).append(" ".repeat(width - line.get(at).length() + 2));
            }
            System.out.println(text.append(line.getLast()));
        }
    }
}
