package id.terang.definition.register;

import id.terang.definition.Text;
import java.util.List;

/**
 * A service of the offices as readers know it: its registers and metrics on one page.
 *
 * @param code also its address, {@code /tema/<code>/}
 * @param question what a reader wants to know
 * @param registers codes of the registers it shows, in order
 * @param metrics codes of its metrics; the first is its headline
 * @param path codes of metrics that are steps one after the other, drawn as a funnel
 * @param also codes of metrics of other subjects that are read beside
 */
public record Theme(
        String code,
        Text label,
        Text question,
        Text introduction,
        List<String> registers,
        List<String> metrics,
        List<String> path,
        List<String> also) {

    public Theme {
        registers = List.copyOf(registers);
        metrics = List.copyOf(metrics);
        path = List.copyOf(path);
        also = List.copyOf(also);
    }
}
