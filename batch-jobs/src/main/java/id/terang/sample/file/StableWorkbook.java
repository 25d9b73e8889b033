package id.terang.sample.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again without the moment it was made, so that the same rows give the same bytes. */
public final class StableWorkbook {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 2, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private StableWorkbook() {}

    /** Settles a finished file. */
    public static void settle(Path workbook) throws IOException {
        Map<String, byte[]> parts = parts(workbook);
        parts.computeIfPresent(PROPERTIES, (name, properties) -> undated(properties));
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(workbook)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    private static Map<String, byte[]> parts(Path workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("(?<head><dcterms:created[^>]*>)[^<]*", "${head}2024-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
