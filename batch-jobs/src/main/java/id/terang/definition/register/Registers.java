package id.terang.definition.register;

import java.util.List;
import java.util.Optional;

/**
 * The registers of an instance, and the themes that show them.
 *
 * @param all in the order of their codes
 * @param themes in the order of the portal
 */
public record Registers(List<Register> all, List<Theme> themes) {

    /** An instance that keeps no register. */
    public static final Registers NONE = new Registers(List.of(), List.of());

    public Registers {
        all = List.copyOf(all);
        themes = List.copyOf(themes);
    }

    public Optional<Register> find(String code) {
        return all.stream().filter(register -> register.code().equals(code)).findFirst();
    }
}
