package id.terang.intake.entry;

import id.terang.intake.row.Field;
import id.terang.intake.row.SubjectFields;
import id.terang.intake.row.TypedRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows of a register on their way: fields without a column of their own become one JSON object. Nothing said is no key. */
public final class EntryRows implements TypedRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "key";

    private final TypedRows rows;
    private final List<String> names;
    private final long ownColumns;
    private ObjectNode content = JSON.createObjectNode();
    private int next;

    public EntryRows(TypedRows rows, SubjectFields fields) {
        this.rows = rows;
        this.names = fields.fields().stream()
                .map(Field::name)
                .filter(name -> !name.equals(KEY))
                .toList();
        this.ownColumns =
                names.stream().filter(EntryFields.OWN_COLUMNS::contains).count();
    }

    @Override
    public void begin(int line) {
        content = JSON.createObjectNode();
        next = 0;
        rows.begin(line);
    }

    @Override
    public void putNull() {
        if (next < ownColumns) {
            rows.putNull();
        }
        next++;
    }

    @Override
    public void putText(String value) {
        if (next < ownColumns) {
            rows.putText(value);
            next++;
        } else {
            content.put(name(), value);
        }
    }

    @Override
    public void putSmallint(int value) {
        content.put(name(), value);
    }

    @Override
    public void putInteger(int value) {
        content.put(name(), value);
    }

    @Override
    public void putNumeric(BigDecimal value) {
        content.put(name(), value);
    }

    @Override
    public void putDate(long epochDay) {
        content.put(name(), LocalDate.ofEpochDay(epochDay).toString());
    }

    @Override
    public void putBoolean(boolean value) {
        content.put(name(), value);
    }

    @Override
    public void abandon() {
        rows.abandon();
    }

    @Override
    public void end(String key) {
        rows.putText(JSON.writeValueAsString(content));
        rows.end(key);
    }

    private String name() {
        return names.get(next++);
    }
}
