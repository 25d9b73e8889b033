package id.terang.structure;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables that SQL names with their schema, in an SQL file or in the texts of a Java file. An alias may share a schema's
 * name, so only what stands where a table stands counts.
 */
final class SqlTables {

    private static final String TABLE = "[a-z_]+\\.[a-z_]*";
    private static final Pattern PLACE = Pattern.compile(
            "(?i)\\b(?:from|join|into|using|update|truncate|copy|table|only|analyze|exists|references|like|regclass)\\s+("
                    + TABLE + "(?:(?:\\s+as\\s+[a-z_]+)?\\s*,\\s*" + TABLE + ")*)");
    private static final Pattern SCHEMA = Pattern.compile("\\b(?:ref|staging|fact|measure|score|release)\\.[a-z_]*");
    private static final Pattern JAVA_TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern JAVA_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern JOINED = Pattern.compile("\\s*\\+\\s*");

    private SqlTables() {}

    static Set<String> inSql(String sql) {
        Set<String> tables = new LinkedHashSet<>();
        Matcher places = PLACE.matcher(sql.replaceAll("--[^\\n]*", ""));
        while (places.find()) {
            SCHEMA.matcher(places.group(1)).results().map(MatchResult::group).forEach(tables::add);
        }
        return tables;
    }

    /** Texts that a plus joins are one text; what a variable adds is a gap in it. */
    static Set<String> inJava(String java) {
        String code = JAVA_COMMENT.matcher(java).replaceAll("");
        StringBuilder texts = new StringBuilder();
        Matcher text = JAVA_TEXT.matcher(code);
        int end = 0;
        while (text.find()) {
            if (!JOINED.matcher(code.substring(end, text.start())).matches()) {
                texts.append(";\n");
            }
            texts.append(text.group(1) == null ? text.group(2) : text.group(1));
            end = text.end();
        }
        return inSql(texts.toString().replace("\\n", "\n").lines().collect(Collectors.joining("\n")));
    }
}
