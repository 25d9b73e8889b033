package id.terang.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests: real ones, and ones that Excel would never write. */
final class Workbooks {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            </Relationships>""";

    private Workbooks() {}

    /** A register as the template has it: two title rows, the header, then rows with dates as Excel keeps them. */
    static byte[] register(int rows) throws IOException {
        return register(rows, "Siti");
    }

    static byte[] register(int rows, String complainant) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Terang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Register");
            sheet.value(0, 0, "REGISTER PENGADUAN");
            String[] header = {"No. Register", "Kode Unit", "Tanggal Terima", "Nama Pelapor", "Wilayah", "Nilai"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(2, column, header[column]);
            }
            for (int row = 3; row < rows + 3; row++) {
                sheet.value(row, 0, 1000 + row);
                sheet.value(row, 1, "upt");
                sheet.value(row, 2, 46_055 + row % 20);
                sheet.value(row, 3, complainant);
                sheet.value(row, 4, "35.20");
                sheet.formula(row, 5, "2+3");
            }
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet from raw rows. */
    static byte[] workbook(String sheet, String rows) throws IOException {
        return workbook(sheet, rows, "");
    }

    static byte[] workbook(String sheet, String rows, String documentType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            part(zip, "xl/workbook.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>
                    </workbook>""".formatted(sheet));
            part(zip, "xl/worksheets/sheet1.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>%s
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>""".formatted(documentType, rows));
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
