package id.terang.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Couplings through tables are couplings too: SQL, in files and in Java, names only the schemas of its stage. */
class SchemaAllowListTest {

    private static final Path SQL = Path.of("src", "main", "resources", "id", "terang");
    private static final Path JAVA = Path.of("src", "main", "java", "id", "terang");

    /** Schemas, and where a stage needs one thing only, that table: entries are shown as they are, not counted. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "definition", Set.of("ref"),
            "intake", Set.of("ref", "staging", "fact"),
            "measure", Set.of("ref", "fact", "measure"),
            "score", Set.of("ref", "measure", "score"),
            "release", Set.of("ref", "staging", "fact.entries", "measure", "score", "release"),
            "gate", Set.of("ref", "staging", "release"),
            "site", Set.of("release"));

    @Test
    void everySqlFileStaysInTheSchemasOfItsStage() throws IOException {
        assertThat(trespasses(SQL, ".sql")).isEmpty();
    }

    @Test
    void everySqlTextInJavaStaysInTheSchemasOfItsStage() throws IOException {
        assertThat(trespasses(JAVA, ".java")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from score.x",
                "select 1 from ref.run as run, score.x",
                "delete from release.y as y\nusing score.x as x where true",
                "merge into fact.y using score.x on true",
                "insert into score.x values (1)",
                "copy score.x (a) from stdin",
                "truncate measure.y, score.x"
            })
    void aTableIsFoundWhereverSqlNamesIt(String sql) {
        assertThat(SqlTables.inSql(sql)).contains("score.x");
        assertThat(SqlTables.inJava("run(\"\"\"\n" + sql + "\n\"\"\");")).contains("score.x");
        assertThat(SqlTables.inJava("run(\"" + sql.replace("\n", " \"\n + \"") + "\");"))
                .contains("score.x");
    }

    @Test
    void whatIsNoTableIsNotTakenForOne() {
        assertThat(SqlTables.inSql(
                        "select score.x, release.y -- from fact.z\nfrom numbers as score join y using (score)"))
                .isEmpty();
        assertThat(SqlTables.inJava("/** from score.x */ f(\"into\", \"score.x\"); // from fact.z"))
                .isEmpty();
        assertThat(SqlTables.inJava("execute(\"truncate staging.\" + table())")).containsExactly("staging.");
    }

    private static Set<String> trespasses(Path root, String ending) throws IOException {
        Set<String> trespasses = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                String stage = root.relativize(file).getName(0).toString();
                String text = Files.readString(file);
                for (String table : ending.equals(".sql") ? SqlTables.inSql(text) : SqlTables.inJava(text)) {
                    String schema = table.substring(0, table.indexOf('.'));
                    Set<String> allowed = ALLOWED.getOrDefault(stage, Set.of());
                    if (!allowed.contains(schema) && !allowed.contains(table)) {
                        trespasses.add(root.relativize(file) + " names " + table);
                    }
                }
            }
        }
        return trespasses;
    }
}
