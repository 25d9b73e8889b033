package id.terang.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Source;
import id.terang.intake.Delivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanesTest {

    private static final List<Source> SOURCES = DefinitionsLoader.load(
                    Path.of(System.getProperty("terang.home", ".."), "config"))
            .sources();

    @TempDir
    private Path inbox;

    private final List<Arrival> arrivals = new ArrayList<>();

    @Test
    void theSourcesOfOneSubjectWaitForEachOtherAndSubjectsDoNot() throws IOException {
        deliver("sp4n-lapor", "b.csv", "one");
        deliver("skm-daring", "a.csv", "two");
        deliver("layanan-prima", "a.csv", "three");
        deliver("sp4n-lapor", "a.csv", "four");
        assertThat(lanes()).containsExactlyInAnyOrder("b.csv a.csv a.csv", "a.csv");
    }

    @Test
    void filesOfTheSameSizeButOfOtherContentDoNotWait() throws IOException {
        deliver("sp4n-lapor", "complaints.csv", "123");
        deliver("skm-daring", "answers.csv", "456");
        assertThat(lanes()).containsExactlyInAnyOrder("complaints.csv", "answers.csv");
    }

    @Test
    void theSameFileInTwoSubjectsPutsBothIntoOneLaneInTheOrderOfTheInbox() throws IOException {
        deliver("skm-daring", "1.csv", "");
        deliver("jembatan-massal", "2.csv", "visits");
        deliver("sp4n-lapor", "3.csv", "");
        deliver("skm-daring", "4.csv", "answers");
        assertThat(lanes()).containsExactlyInAnyOrder("1.csv 3.csv 4.csv", "2.csv");
    }

    private void deliver(String source, String name, String content) throws IOException {
        Path file = inbox.resolve(source).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        arrivals.add(new Arrival(
                new Delivery(source, file),
                SOURCES.stream()
                        .filter(each -> each.code().equals(source))
                        .findFirst()
                        .orElseThrow(),
                true));
    }

    private List<String> lanes() {
        return Lanes.of(arrivals).stream()
                .map(lane -> String.join(
                        " ",
                        lane.stream()
                                .map(arrival -> arrival.delivery().fileName())
                                .toList()))
                .toList();
    }
}
