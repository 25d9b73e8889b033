package id.terang.sample.instance;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.terang.definition.Definitions;
import id.terang.definition.Stock;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A configuration like the shipped one with more offices and areas: the same files, made-up rows at the end of three lists. */
public final class LargerInstance {

    /** East Java: its regencies and districts are shipped, its villages mostly not. */
    private static final String PROVINCE = "35";

    private LargerInstance() {}

    /** Copies {@code shippedFolder} to {@code folder} and adds what a whole province lacks. */
    public static void writeProvince(Path shippedFolder, Path folder, Definitions shipped, long seed)
            throws IOException {
        write(shippedFolder, folder, shipped, MadeUpAreas.villagesOf(PROVINCE, shipped.areas(), seed), seed);
    }

    /** Copies {@code shippedFolder} to {@code folder} and adds what the whole country lacks. */
    public static void writeCountry(Path shippedFolder, Path folder, Definitions shipped, long seed)
            throws IOException {
        write(shippedFolder, folder, shipped, MadeUpAreas.ofCountry(shipped.areas(), seed), seed);
    }

    private static void write(Path from, Path to, Definitions shipped, List<Area> areas, long seed) throws IOException {
        List<Area> all = new ArrayList<>(shipped.areas());
        all.addAll(areas);
        List<Office> offices = MadeUpOffices.forAreas(all, shipped.offices());
        List<Stock> stocks = MadeUpStocks.of(areas, offices, seed);
        copy(from, to);
        append(to.resolve("areas.csv"), areas.stream().map(LargerInstance::cells));
        append(to.resolve("offices.csv"), offices.stream().map(LargerInstance::cells));
        append(to.resolve("stocks.csv"), stocks.stream().map(LargerInstance::cells));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void append(Path file, Stream<String[]> rows) throws IOException {
        try (CsvWriter writer = CsvWriter.builder()
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND))) {
            rows.forEach(writer::writeRecord);
        }
    }

    private static String[] cells(Area area) {
        String parent = area.parent() == null ? "" : area.parent();
        return new String[] {area.code(), area.name(), area.level().code(), parent, area.source()};
    }

    private static String[] cells(Office office) {
        return new String[] {
            office.code(),
            office.name(),
            office.shortName(),
            office.type().name().toLowerCase(Locale.ROOT),
            office.parent() == null ? "" : office.parent(),
            office.area(),
            office.function(),
            office.validFrom().toString(),
            office.validTo() == null ? "" : office.validTo().toString(),
            office.source()
        };
    }

    private static String[] cells(Stock stock) {
        return new String[] {
            stock.measure(),
            stock.placeKind(),
            stock.place(),
            stock.validFrom().toString(),
            stock.value().toPlainString(),
            stock.source(),
            Boolean.toString(stock.synthetic())
        };
    }
}
