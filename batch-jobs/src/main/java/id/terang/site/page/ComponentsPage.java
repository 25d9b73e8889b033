package id.terang.site.page;

import id.terang.site.shell.Shell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every component with its examples, for those who build pages. Not in the menu; all its figures are made up. */
public record ComponentsPage(Shell shell, List<Component> components) implements PageModel {

    public ComponentsPage {
        components = List.copyOf(components);
    }

    /**
     * A file of {@code templates/component}.
     *
     * @param name of the file, without its ending
     * @param head what its first comment says, line by line: purpose and parameters, in English
     */
    public record Component(String name, List<String> head, List<Example> examples) {

        public Component {
            head = List.copyOf(head);
            examples = List.copyOf(examples);
        }
    }

    /**
     * One call of a macro.
     *
     * @param name what is special about it
     * @param parameters of the macro, by name
     * @param content what stands inside it; null for nothing
     */
    public record Example(
            String name,
            String macro,
            Map<String, Object> parameters,
            @Nullable String content) {

        public Example {
            parameters = Map.copyOf(parameters);
        }
    }
}
