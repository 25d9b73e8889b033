package id.terang.site.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import id.terang.definition.Language;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problem;
import id.terang.site.look.TemplateFiles;
import id.terang.site.look.Tokens;
import id.terang.site.page.PageModel;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Renders pages with the templates of the program and of the look. Deterministic; safe for many threads. */
public final class TemplateEngine {

    private final TemplateFiles files;
    private final Configuration configuration;
    private final Map<Language, Map<String, TemplateMethodModelEx>> words = new ConcurrentHashMap<>();

    /** The templates among these files, assets at their hashed addresses. */
    public TemplateEngine(TemplateFiles files, Assets assets) {
        this.files = files;
        this.configuration = configuration(files, assets);
    }

    /** Templates that cannot be read, by where they lie, each with the reason, line and column. */
    public SortedMap<String, String> unreadable() {
        SortedMap<String, String> reasons = new TreeMap<>();
        for (String name : files.in("").keySet()) {
            try {
                if (name.endsWith(".ftlh")) {
                    configuration.getTemplate(name);
                }
            } catch (ParseException mistake) {
                reasons.put(
                        files.where(name), String.valueOf(mistake.getMessage()).split("\\RWas\\sexpecting", 2)[0]);
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot read the template " + files.where(name), failure);
            }
        }
        return reasons;
    }

    /**
     * The page as UTF-8 bytes.
     *
     * @throws InvalidConfiguration when the template asks for what its page has not
     */
    public byte[] bytes(PageModel page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
        try (Writer html = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            render(template(page), page.shell().language(), page, html);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    /** The page as HTML. A template that names a field which is not there fails. */
    public String render(PageModel page) {
        return render(template(page), page.shell().language(), page);
    }

    /** The template of a page: {@code NotFoundPage} is placed by {@code page/not-found.ftlh}. */
    static String template(PageModel page) {
        String name = page.getClass().getSimpleName().replaceFirst("Page$", "");
        return "page/" + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".ftlh";
    }

    String render(String template, Language language, Object page) {
        StringWriter html = new StringWriter();
        render(template, language, page, html);
        return html.toString();
    }

    private void render(String template, Language language, Object page, Writer html) {
        try {
            Map<String, Object> model = new HashMap<>(words.computeIfAbsent(language, this::words));
            model.put("page", page);
            configuration.getTemplate(template).process(model, html);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the template " + template, failure);
        } catch (TemplateException failure) {
            throw new InvalidConfiguration(
                    List.of(new Problem(files.where(template), "does not fit its page: " + failure.getMessage())));
        }
    }

    private Map<String, TemplateMethodModelEx> words(Language language) {
        Texts texts = Texts.load(files, language);
        return Map.of("text", text(texts), "linked", linked(texts, Glossary.load(files, language)));
    }

    private static Configuration configuration(TemplateFiles files, Assets assets) {
        Tokens tokens = Tokens.load(files);
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(files.loader());
        configuration.setObjectWrapper(new PageWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.addAutoImport("layout", "layout/page.ftlh");
        configuration.addAutoImport("plain", "layout/plain.ftlh");
        configuration.addAutoImport("frame", "layout/theme.ftlh");
        configuration.addAutoImport("component", "component/all.ftlh");
        configuration.setLazyAutoImports(true);
        configuration.setSharedVariable("asset", (TemplateMethodModelEx)
                arguments -> new SimpleScalar(assets.address(words(arguments.getFirst()))));
        configuration.setSharedVariable("light", (TemplateMethodModelEx)
                arguments -> new SimpleScalar(tokens.light(words(arguments.getFirst()))));
        configuration.setSharedVariable("dark", (TemplateMethodModelEx)
                arguments -> new SimpleScalar(tokens.dark(words(arguments.getFirst()))));
        return configuration;
    }

    /** In templates: {@code text("home.title", argument…)}. Arguments are words; numbers are written by {@link Numbers} before. */
    private static TemplateMethodModelEx text(Texts texts) {
        return arguments -> {
            Object[] parameters = new Object[arguments.size() - 1];
            for (int index = 0; index < parameters.length; index++) {
                parameters[index] = words(arguments.get(index + 1));
            }
            return new SimpleScalar(texts.get(words(arguments.getFirst()), parameters));
        };
    }

    /** In templates: {@code linked("score.self")} is the text with its marked terms as links to the glossary. */
    private static TemplateMethodModelEx linked(Texts texts, Glossary glossary) {
        return arguments -> HTMLOutputFormat.INSTANCE.fromMarkup(
                glossary.linked(texts.marked(words(arguments.getFirst()))).html());
    }

    private static String words(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("Expected words, got " + argument);
    }
}
