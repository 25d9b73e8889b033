package id.terang.site.register;

import id.terang.database.SqlFile;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.definition.register.Registers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Every entry of the public registers, newest first. Read once a night; safe for many threads. */
public final class Entries {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, List<Entry>> byRegister = new HashMap<>();
    private final Map<List<String>, List<Entry>> byOffice = new HashMap<>();
    private final Map<List<String>, List<Entry>> byArea = new HashMap<>();
    private final Map<List<String>, Entry> byKey = new HashMap<>();
    private final Map<List<String>, Entry> lastNaming = new HashMap<>();

    private final Set<String> expected = new HashSet<>();

    private Entries() {}

    /** Reads them with the role of the site. */
    public static Entries read(Connection connection, Registers registers) throws SQLException {
        Entries entries = new Entries();
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(Entries.class, "entries.sql"));
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Optional<Register> register = registers.find(row.getString("register"));
                if (register.isPresent()) {
                    entries.add(entry(register.get(), row));
                }
            }
        }
        return entries;
    }

    private static Entry entry(Register register, ResultSet row) throws SQLException {
        return new Entry(
                register,
                row.getString("source"),
                row.getString("key"),
                row.getString("office"),
                row.getString("area"),
                row.getObject("day", LocalDate.class),
                row.getString("citation"),
                row.getBoolean("synthetic"),
                row.getBoolean("is_late"),
                JSON.readTree(row.getString("content")));
    }

    private void add(Entry entry) {
        String register = entry.register().code();
        byRegister.computeIfAbsent(register, code -> new ArrayList<>()).add(entry);
        byOffice.computeIfAbsent(List.of(register, entry.office()), code -> new ArrayList<>())
                .add(entry);
        if (entry.area() != null) {
            byArea.computeIfAbsent(List.of(register, entry.area()), code -> new ArrayList<>())
                    .add(entry);
        }
        byKey.putIfAbsent(List.of(register, entry.key()), entry);
        for (RegisterField field : entry.register().fields()) {
            if (field.type() == RegisterField.Type.ENTRY && field.refersTo() != null) {
                if (field.isRequired()) {
                    expected.add(field.refersTo());
                }
                entry.text(field.name())
                        .ifPresent(key -> lastNaming.putIfAbsent(List.of(field.refersTo(), key), entry));
            }
        }
    }

    public List<Entry> of(Register register) {
        return byRegister.getOrDefault(register.code(), List.of());
    }

    public List<Entry> ofOffice(Register register, String office) {
        return byOffice.getOrDefault(List.of(register.code(), office), List.of());
    }

    /** Those in exactly this area, not in the areas below. */
    public List<Entry> ofArea(Register register, String area) {
        return byArea.getOrDefault(List.of(register.code(), area), List.of());
    }

    /** The newest entry of another register that names this one: the last sign of life; empty when none ever did. */
    public Optional<Entry> lastNaming(Entry entry) {
        return Optional.ofNullable(lastNaming.get(List.of(entry.register().code(), entry.key())));
    }

    /** Whether entries of another register cannot do without naming one of this: then silence means that nobody uses it. */
    public boolean isExpectedToBeNamed(Register register) {
        return expected.contains(register.code());
    }

    /** The entry of another register that a field names; empty when nobody sent it. */
    public Optional<Entry> named(String register, String key) {
        return Optional.ofNullable(byKey.get(List.of(register, key)));
    }
}
