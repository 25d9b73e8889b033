package id.terang.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problem;
import id.terang.definition.reporting.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationProblemsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallInstance() throws IOException {
        SmallInstance.copyTo(folder);
    }

    @Test
    void tellsEveryMistakeOfEveryFileAtOnce() throws IOException {
        change("application.yaml", "keep-releases: 3", "keep-releases: three\ncolour: blue");
        change("offices.csv", "upt-a,UPT A,UPT A,unit,dinas,11.01.01", "UPT A,UPT A,UPT A,unit,dinas,11.01.01");
        change("calendar.csv", "2026-01-02", "2 Januari 2026");
        change("stocks.csv", ",1000,", ",\"1.000,0\",");
        change("vocabularies.yaml", "en: \"Channel\"", "eng: \"Channel\"");
        change("metrics/laporan.yaml", "statistic: sum", "statistic: average");
        change("instruments/ori-2022.yaml", "weight: 60", "weight: [60]");
        change("sources/loket.yaml", "dd/MM/yyyy", "tt/bb/jjjj");
        Files.delete(folder.resolve("gates.yaml"));

        assertThat(problems())
                .containsExactly(
                        "config/vocabularies.yaml:2 en: is missing",
                        "config/vocabularies.yaml:2 eng: is not a known key",
                        "config/application.yaml:9 keep-releases: is 'three'; expected a whole number",
                        "config/application.yaml:10 colour: is not a known key",
                        "config/offices.csv:3 code: is 'UPT A'; expected a code of 1 to 64 lower-case letters, digits and hyphens",
                        "config/calendar.csv:4 date: is '2 Januari 2026'; expected a date as yyyy-MM-dd",
                        "config/sources/loket.yaml:13 formats: is 'tt/bb/jjjj'; expected a date pattern, for instance dd/MM/yyyy HH:mm",
                        "config/metrics/laporan.yaml:7 statistic: is 'average'; expected one of sum, ratio, median, mean, p90,"
                                + " survival-median, survival-p90, satisfaction-index, satisfaction-index-pooled,"
                                + " element-mean, sample-required, sample-shortfall, compliance-score",
                        "config/instruments/ori-2022.yaml:14 weight: is a list or a group of keys; expected one value",
                        "config/stocks.csv:2 value: is '1.000,0'; expected a number with a decimal point, for instance 21.85",
                        "config/gates.yaml: is missing from " + folder,
                        "config/instruments/ori-2022.yaml input: has weights that sum to 40; expected 100");
    }

    @Test
    void findsWhatARegisterRefersToAndDoesNotHave() throws IOException {
        Files.createDirectories(folder.resolve("registers"));
        Files.writeString(folder.resolve("registers/janji.yaml"), """
                code: janji
                label: {id: "Janji", en: "Promises"}
                official-term: {id: "Janji", en: "Promises"}
                entry: {id: "janji", en: "promises"}
                definition: {id: "Janji.", en: "Promises."}
                legal-source: "-"
                confirmed: false
                entries: public
                title: action
                day: made_on
                list: [made_on, deadline]
                totals: [action]
                late: {status: [open], action: ["@past"]}
                fields:
                  - {name: made_on, type: date, label: {id: "Tanggal", en: "Day"}}
                  - {name: action, type: text, label: {id: "Nomor", en: "Action"}}
                  - {name: done_on, type: date, not-before: action, label: {id: "Selesai", en: "Done"}}
                  - {name: Kind, type: code, vocabulary: kinds, label: {id: "Jenis", en: "Kind"}}
                measures:
                  - {name: made, kind: sum}
                  - {name: by_kind, kind: count, breakdowns: [channel]}
                """);
        append("sources/loket.yaml", "register: forum");

        assertThat(problems())
                .containsExactly(
                        "config/sources/loket.yaml:16 register: is 'forum'; expected the code of a register: [janji]",
                        "config/registers/janji.yaml field action: has the label 'Nomor', which another has too; labels are the"
                                + " template's columns",
                        "config/registers/janji.yaml field done_on not-before: is 'action', a field of type TEXT; expected one"
                                + " of type [DATE, PLANNED_DATE]",
                        "config/registers/janji.yaml field Kind: is no name, or stands twice or with every register; expected"
                                + " names like held_on, each once",
                        "config/registers/janji.yaml field Kind vocabulary: is 'kinds', which config/vocabularies.yaml does not"
                                + " list",
                        "config/registers/janji.yaml list: is 'deadline'; expected one of [made_on, action, done_on, Kind]",
                        "config/registers/janji.yaml totals: is 'action', a field of type TEXT; expected one of type [INTEGER,"
                                + " RUPIAH, DECIMAL]",
                        "config/registers/janji.yaml day: is 'made_on', which is not required; an entry needs its day",
                        "config/registers/janji.yaml late condition: is 'status'; expected one of [made_on, action, done_on, Kind]",
                        "config/registers/janji.yaml late condition: is 'action', a field of type TEXT; expected one of type"
                                + " [DATE, PLANNED_DATE]",
                        "config/registers/janji.yaml measure made: lacks what its kind needs: sum and level need 'of', days need"
                                + " 'from' and 'to', schedule needs 'weekdays' and 'from', count takes no 'of'",
                        "config/registers/janji.yaml measure by_kind breakdowns: has 'channel'; expected lists of this"
                                + " register's codes: [kinds]",
                        "config/registers/janji.yaml: is in no theme of config/themes.yaml; nobody would find it");
    }

    @Test
    void findsOfficesAndAreasThatDoNotFitTogether() throws IOException {
        append("offices.csv", "upt-b,UPT B,UPT B,unit,upt-c,99.99,panti,2020-01-01,2019-01-01,uji");
        append("offices.csv", "upt-c,UPT C,UPT C,unit,upt-b,11.01,panti,2020-01-01,,uji");
        append("offices.csv", "upt-a,UPT A lagi,UPT A,unit,,11.01,panti,2020-01-01,,uji");
        append("areas.csv", "11.02.01,Kecamatan lain,district,11.01,uji");
        append("areas.csv", "12,Bagian,village,13,uji");
        append("reported-figures.csv", "baru,tidak-ada,a,b,,2025-02-01,2025-01-01,1,1,a,b,,a,b,c,2025-01-01");
        append("stocks.csv", "populasi,area,11.01,2025-01-01,5,uji,true");
        append("stocks.csv", "population,area,11.77,2025-01-01,-5,uji,true");

        assertThat(problems())
                .containsExactly(
                        "config/areas.csv 11.02.01: has parent '11.01'; its code says 11.02",
                        "config/areas.csv 12: has parent '13', which is not in this file",
                        "config/offices.csv upt-a: has a code that another one has too; codes become addresses",
                        "config/offices.csv upt-b: serves area '99.99', which is not in config/areas.csv",
                        "config/offices.csv upt-b: ends on 2019-01-01, before it starts on 2020-01-01",
                        "config/offices.csv upt-b: belongs to itself by way of upt-c",
                        "config/offices.csv upt-c: belongs to itself by way of upt-b",
                        "config/offices.csv upt-a: has no parent; expected the agency or desk it belongs to",
                        "config/stocks.csv populasi area 11.01 2025-01-01: is not a stock in measures.csv",
                        "config/stocks.csv population area 11.77 2025-01-01: names a place that is in neither"
                                + " config/offices.csv nor config/areas.csv",
                        "config/stocks.csv population area 11.77 2025-01-01: is -5; expected zero or more",
                        "config/reported-figures.csv baru: is about office 'tidak-ada', which is not in config/offices.csv",
                        "config/reported-figures.csv baru: has a period from 2025-02-01 back to 2025-01-01");
    }

    @Test
    void refusesRepliesThatNobodySignedOrThatAreAboutNothing() throws IOException {
        Files.writeString(folder.resolve("replies.csv"), """
                code,office,about,date,signed_by,text_id,text_en
                satu,upt-a,score,2026-01-05,"Sekretaris, Ani",Sudah dibaca.,Read.
                satu,upt-z,score,2026-01-05,Sekretaris,Sudah dibaca.,Read.
                dua,upt-a,nothing,2026-01-05,Sekretaris,%s,Read.
                tiga,upt-a,data,5 Januari,,Sudah dibaca.,
                """.formatted("a".repeat(2_001)));

        assertThat(problems())
                .containsExactly(
                        "config/replies.csv:5 date: is '5 Januari'; expected a date as yyyy-MM-dd",
                        "config/replies.csv:5 signed_by: is empty",
                        "config/replies.csv:5 text_en: is empty",
                        "config/replies.csv satu: stands twice; a reply is never replaced, give the next one its own code",
                        "config/replies.csv satu: is of office 'upt-z', which is not in config/offices.csv",
                        "config/replies.csv dua: is about 'nothing'; expected score, data or the code of a metric in config/metrics",
                        "config/replies.csv dua: has a text of 2001 characters; at most 2000 are shown");
    }

    @Test
    void anAnnouncedNightIsCancelledOrMovedOnlyWithAReasonInBothLanguages() throws IOException {
        change("application.yaml", "keep-releases: 3", """
                keep-releases: 3
                night-changes:
                  - {night: 2026-12-25, became: cancelled, reason: {id: "Listrik padam."}}
                  - {night: 2026-12-31, became: moved, reason: {id: "Pindah server.", en: "The server moves."}}
                """);

        assertThat(problems())
                .containsExactly(
                        "config/application.yaml:11 en: is missing", "config/application.yaml:12 to: is missing");
    }

    @Test
    void anAnnouncedNightMovesOnceAndForward() throws IOException {
        change("application.yaml", "keep-releases: 3", """
                keep-releases: 3
                night-changes:
                  - {night: 2026-12-25, became: cancelled, reason: {id: "Listrik padam.", en: "No power."}}
                  - {night: 2026-12-25, became: moved, to: 2026-12-24, reason: {id: "Pindah.", en: "It moves."}}
                """);

        assertThat(problems())
                .containsExactly(
                        "config/application.yaml night-changes: names 2026-12-25 twice",
                        "config/application.yaml night-changes: moves 2026-12-25 to 2026-12-24; expected a later night");
    }

    @Test
    void refusesAReplyFromTheFuture() throws IOException {
        Files.writeString(folder.resolve("replies.csv"), """
                code,office,about,date,signed_by,text_id,text_en
                satu,upt-a,score,2026-01-05,Sekretaris,Sudah dibaca.,Read.
                """);
        List<Reply> replies = DefinitionsLoader.load(folder).reporting().replies();

        Reply.requireNotAfter(LocalDate.parse("2026-01-05"), replies);
        assertThatThrownBy(() -> Reply.requireNotAfter(LocalDate.parse("2026-01-04"), replies))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessage(
                        "config/replies.csv satu: is dated 2026-01-05, after 2026-01-04; give the day of the letter");
    }

    @Test
    void monthsAreToldOnlyFromAMetricOfTheSubjectThatHasThem() throws IOException {
        Files.writeString(folder.resolve("data-quality.yaml"), """
                reporting: {survey: laporan, visit: tidak-ada, weather: laporan}
                weights: {completeness: 30, timeliness: 0, validity: 25, uniqueness: 15}
                days: 0
                nights: 30
                """);

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "config/data-quality.yaml:1 weather: is not a known key",
                        "config/data-quality.yaml:2 timeliness: is '0'; expected a weight above 0",
                        "config/data-quality.yaml:3 days: is '0'; expected a number of days from 1 on",
                        "config/data-quality.yaml: names 'laporan', which is no metric in config/metrics about this subject",
                        "config/data-quality.yaml: names 'tidak-ada', which is no metric in config/metrics about this subject");
    }

    @Test
    void refusesOldAddressesThatLeadNowhereOrInACircle() throws IOException {
        Files.writeString(folder.resolve("addresses.csv"), """
                address,became,to,reason_id,reason_en
                /kantor/a/,moved,/kantor/b/,,
                /kantor/b/,moved,/kantor/c/,,
                /kantor/c/,moved,/kantor/a/,,
                /kantor/d/,moved,/kantor/a/,,
                /kantor/e/,moved,,,
                /en/kantor/f/,gone,,Tutup.,Closed.
                kantor/g,gone,https://elsewhere.example/,,
                /kantor/h/,gone,,,
                /kantor/h/,gone,,,
                """);

        assertThat(problems())
                .containsExactly(
                        "config/addresses.csv /kantor/e/: has moved, but 'to' is empty; write where, or 'gone'",
                        "config/addresses.csv /en/kantor/f/: is the English address; name the Indonesian one, the English one goes with it",
                        "config/addresses.csv kantor/g: is 'kantor/g'; expected an address of this portal, for instance /kantor/dinsos-lama/",
                        "config/addresses.csv kantor/g to: is 'https://elsewhere.example/'; expected an address of this portal, for instance"
                                + " /kantor/dinsos-lama/",
                        "config/addresses.csv /kantor/h/: is given twice; keep one",
                        "config/addresses.csv /kantor/a/: leads back to itself",
                        "config/addresses.csv /kantor/b/: leads back to itself",
                        "config/addresses.csv /kantor/c/: leads back to itself");
    }

    @Test
    void findsMetricsThatRestOnNothing() throws IOException {
        change(
                "metrics/laporan.yaml",
                "numerator: complaint.received",
                "numerator: complaint.days_to_response\ndenominator: orang");
        change("metrics/laporan.yaml", "breakdowns: [channel]", "breakdowns: [channel, warna]");
        change("metrics/laporan.yaml", "views: [kantor, wilayah]", "views: [kantor, kantor-lagi, desa]");
        change(
                "disclosure.yaml",
                "views:",
                "views:\n  - {code: kantor-lagi, place-kind: office, levels: [agency, raja], breakdowns: [channel], periods: [year]}");
        change("disclosure.yaml", "[disability]", "[disability, dukun]");

        assertThat(problems())
                .containsExactly(
                        "config/disclosure.yaml high-risk-categories: has 'dukun'; expected one of disability",
                        "config/disclosure.yaml view kantor-lagi levels: has 'raja'; expected one of agency, desk, portal, post, unit",
                        "config/metrics/laporan.yaml denominator: is 'orang', which no file counts (see measures.csv of the measure stage)",
                        "config/metrics/laporan.yaml denominator: is given, but this statistic divides by nothing",
                        "config/metrics/laporan.yaml numerator: is 'complaint.days_to_response', counted as days; medians, means and"
                                + " percentiles come from days, nothing else does",
                        "config/metrics/laporan.yaml breakdowns: has 'warna', which is not in config/vocabularies.yaml",
                        "config/metrics/laporan.yaml views: reaches agency by channel per year through both 'kantor' and 'kantor-lagi'",
                        "config/metrics/laporan.yaml views: has 'desa', which is not in config/disclosure.yaml");
    }

    @Test
    void refusesMoneyUntilThereIsARuleThatProtectsIt() throws IOException {
        change("metrics/laporan.yaml", "unit: {id: \"laporan\"", "unit: {id: \"juta rupiah\"");

        assertThat(problems())
                .containsExactly(
                        "config/metrics/laporan.yaml unit: is money ('juta rupiah'); sums of money are published only"
                                + " under a p % rule, which this version does not have");
    }

    @Test
    void refusesAMetricWhoseDownloadsWouldOverwriteAnotherFile() throws IOException {
        Path metrics = folder.resolve("metrics");
        Files.move(metrics.resolve("laporan.yaml"), metrics.resolve("index.yaml"));
        change("metrics/index.yaml", "code: laporan", "code: index");

        assertThat(problems())
                .contains("config/metrics/index.yaml code: is the name of another file in /data/; expected any code but"
                        + " [datapackage, index, sdi-indikator, table-schema]");
    }

    @Test
    void findsOutlinesThatNoMapCanShow() throws IOException {
        Files.createDirectories(folder.resolve("boundaries"));
        Files.writeString(folder.resolve("boundaries/a.geojson"), "{\"type\": \"FeatureCollection\", \"features\": [");
        Files.writeString(
                folder.resolve("boundaries/b.geojson"), "{\"type\": \"Point\", \"coordinates\": [111.3, -7.6]}");
        Files.writeString(folder.resolve("boundaries/c.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"properties": {"kode": "35.20"}, "geometry": {"type": "Polygon", "coordinates": [[[111,-7],[112,-7],[112,-8],[111,-7]]]}},
                  {"properties": {"kode": "35.20"}, "geometry": {"type": "Polygon", "coordinates": [[[111,-7],[112,-7],[112,-8],[111,-7]]]}},
                  {"properties": {"nama": "Magetan"}, "geometry": {"type": "Point", "coordinates": [111, -7]}},
                  {"properties": {"kode": "35.21"}, "geometry": {"type": "Point", "coordinates": [111, -7]}},
                  {"properties": {"kode": "35.22"}, "geometry": {"type": "Polygon", "coordinates": [111, -7]}}
                ]}""");

        assertThat(problems())
                .hasSize(6)
                .anyMatch(problem -> problem.startsWith("config/boundaries/a.geojson: is no JSON"))
                .contains(
                        "config/boundaries/b.geojson: has no features; expected a GeoJSON FeatureCollection",
                        "config/boundaries/c.geojson feature 2: is a second outline of 35.20",
                        "config/boundaries/c.geojson feature 3: names no area; expected its code as property 'kode'",
                        "config/boundaries/c.geojson feature 4: has no Polygon or MultiPolygon for 35.21",
                        "config/boundaries/c.geojson feature 5: has no Polygon or MultiPolygon for 35.22");
    }

    @Test
    void findsBreaksOutOfOrderAndStocksThatAreNone() throws IOException {
        append("metrics/laporan.yaml", "applies-where: complaint.received");
        append("metrics/laporan.yaml", """
                breaks:
                  - {from: 2025-01-01, reason: {id: "a", en: "b"}}
                  - {from: 2024-01-01, reason: {id: "a", en: "b"}}""");

        assertThat(problems())
                .containsExactly(
                        "config/metrics/laporan.yaml applies-where: is 'complaint.received', which is not a stock in measures.csv",
                        "config/metrics/laporan.yaml breaks: are from [2025-01-01, 2024-01-01]; expected the oldest first, each once");
    }

    @Test
    void findsFiguresThatNeverSettleOrAreToldBySomethingElseThanAShare() throws IOException {
        append("metrics/laporan.yaml", "settles: {days: 400, completeness: laporan}");

        assertThat(problems())
                .containsExactly(
                        "config/metrics/laporan.yaml settles days: is 400; expected 1 to 366",
                        "config/metrics/laporan.yaml settles completeness: is 'laporan'; expected the code of a metric in percent (unit %)");
    }

    @Test
    void findsWhatIsMarkedOverdueAndNotCountedAsItStands() throws IOException {
        append("metrics/laporan.yaml", "overdue: {id: laporan, en: complaints}");

        assertThat(problems())
                .containsExactly(
                        "config/metrics/laporan.yaml views: have none of period 'now'; what is overdue is counted"
                                + " as it stands (see overdue in laporan.yaml)");
    }

    @Test
    void findsWhatASelfAssessmentCannotBeComparedWith() throws IOException {
        change("instruments/ori-2022.yaml", "weight: 60", "weight: 60\n        compare-with: nobody-counts-this");
        change("instruments/ori-2022.yaml", "metric: laporan", """
                metric: laporan
                        compare-with: laporan
                        compare-value: {channel: pigeon}""");

        assertThat(problems())
                .containsExactly(
                        "config/instruments/ori-2022.yaml input petugas compare-with: is 'nobody-counts-this', which is"
                                + " not in config/metrics",
                        "config/instruments/ori-2022.yaml input laporan-ditangani compare-with: stands beside metric"
                                + " 'laporan'; what is computed has nothing to be compared with",
                        "config/instruments/ori-2022.yaml input laporan-ditangani compare-value: is 'channel: pigeon';"
                                + " expected a breakdown of laporan and one of its values in config/vocabularies.yaml");
    }

    @Test
    void findsInstrumentsThatCannotScore() throws IOException {
        change("instruments/ori-2022.yaml", "steps: [0, 10, 20, 30]", "steps: [0, 30, 20]");
        change("instruments/ori-2022.yaml", "minimum: 50", "minimum: 0");
        change("instruments/ori-2022.yaml", "weight: 100", "weight: 99.98");
        Files.writeString(folder.resolve("instruments/ori-2024.yaml"), """
                code: ORI-2024
                label: {id: "a", en: "b"}
                legal-source: uji
                valid-from: 2024-01-01
                computable: false
                decimals: 2
                bands: [{code: A, minimum: 1, label: {id: "a", en: "b"}, zone: green}]
                """);

        assertThat(problems())
                .containsExactly(
                        "config/instruments/ori-2022.yaml bands: have the minima [0, 0]; expected strictly falling ones that end at 0",
                        "config/instruments/ori-2022.yaml dimensions: has weights that sum to 99.98; expected 100",
                        "config/instruments/ori-2022.yaml input laporan-ditangani steps: are [0, 30, 20]; expected at"
                                + " least two values that only rise, or only fall where less is better",
                        "config/instruments/ori-2024.yaml: is valid at the same time as ORI-2022; a day must belong to one version",
                        "config/instruments/ori-2024.yaml bands: have the minima [1]; expected strictly falling ones that end at 0");
    }

    @Test
    void aListWithoutCodesIsFoundBeforeItRejectsEveryRow() throws IOException {
        change(
                "vocabularies.yaml",
                "    walk_in: {id: \"Datang\", en: \"Walk-in\"}\n    other: {id: \"Lainnya\", en: \"Other\"}\n",
                "    {}\n");

        assertThat(problems())
                .contains(
                        "config/sources/loket.yaml column 'Kanal': fills field 'channel', but config/vocabularies.yaml has"
                                + " no list 'channel'; without its codes every row would be rejected");
    }

    @Test
    void findsSourcesThatFillNothing() throws IOException {
        change("sources/loket.yaml", "key: [key]", "key: [nomor]");
        change("sources/loket.yaml", "office: dinas", "office: dinas-lain, nama: x");
        change("sources/loket.yaml", "type: date, formats: [\"dd/MM/yyyy\"]", "type: integer");
        change("sources/loket.yaml", "other: other", "other: udara");
        change("sources/loket.yaml", "{name: Nama, private: true}", "{name: Nama, private: true, field: rw}");
        append("sources/loket.yaml", "weight-mode: exact");

        assertThat(problems())
                .containsExactly(
                        "config/sources/loket.yaml:15 field: is 'rw'; expected no field: a private or dropped column fills none",
                        "config/sources/loket.yaml column 'Tanggal': has type integer; field 'received' is a date",
                        "config/sources/loket.yaml column 'Kanal' other: maps to 'udara'; expected one of walk_in, other",
                        "config/sources/loket.yaml constant 'office': maps to 'dinas-lain'; expected a code of config/offices.csv",
                        "config/sources/loket.yaml constant 'nama': fills field 'nama'; expected one of key, office, area, rw,"
                                + " received, verified, disposed, first_response, final_answer, closed, channel,"
                                + " classification, category, status, closure, reopened, rating",
                        "config/sources/loket.yaml key: has 'nomor', which no column fills; expected fields or \"@line\"",
                        "config/sources/loket.yaml weight-mode: is given, but only surveys have one");
    }

    @Test
    void findsColumnsAndRowsThatCannotBeToldApart() throws IOException {
        change("sources/loket.yaml", "{name: Nama, private: true}", """
                {name: Nama, private: true}
                  - {name: nama, field: rw, type: integer}
                  - {name: TANGGAL, occurrence: 2, field: verified, type: date}
                  - {name: Selesai, field: closed, type: date, units: [WIB]}""");
        append("sources/loket.yaml", "header-rows: 9");
        append("sources/loket.yaml", "rejected-limit-percent: 101");
        append("sources/loket.yaml", "ignore-rows: [{column: Nama, values: [Jumlah]}, {column: Nomor}]");

        assertThat(problems())
                .containsExactly(
                        "config/sources/loket.yaml column 'nama': is described twice",
                        "config/sources/loket.yaml column 'TANGGAL': has occurrence 2; expected 1, 2, … on each description"
                                + " of that name, or none",
                        "config/sources/loket.yaml column 'Selesai': has units, which only an integer or a decimal has",
                        "config/sources/loket.yaml ignore-rows 'Nama': looks at a private column, which is never read",
                        "config/sources/loket.yaml ignore-rows 'Nomor': has no values; expected the texts that mark a row"
                                + " as no data",
                        "config/sources/loket.yaml: has a header-row below 1, or header-rows outside 1 to 5",
                        "config/sources/loket.yaml rejected-limit-percent: is outside 0 to 100");
    }

    @Test
    void findsAYearWithoutCalendar() throws IOException {
        append("calendar.csv", "2028-01-01,LIBUR,Tahun Baru,national,uji");

        assertThat(problems())
                .containsExactly("config/calendar.csv: has no day off in 2027; expected every year from 2025 to 2028");
    }

    @Test
    void saysWhereAFileIsNotWhatItsNameSays() throws IOException {
        Files.writeString(folder.resolve("gates.yaml"), "volume-percent: 30\n  score: [1\n");
        Files.writeString(folder.resolve("stocks.csv"), "measure,place\npopulation,11.01\n");
        Files.write(folder.resolve("disclosure.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});

        assertThat(problems())
                .contains(
                        "config/stocks.csv:1: lacks the columns place_kind, valid_from, value, source, synthetic",
                        "config/disclosure.yaml: is not UTF-8; save it as UTF-8")
                .anyMatch(problem -> problem.startsWith("config/gates.yaml:2: is not YAML: "));
    }

    private List<String> problems() {
        InvalidConfiguration failure =
                catchThrowableOfType(InvalidConfiguration.class, () -> DefinitionsLoader.load(folder));
        return failure == null
                ? List.of()
                : failure.problems().stream().map(Problem::toString).toList();
    }

    private void change(String file, String found, String replacement) throws IOException {
        SmallInstance.replace(folder.resolve(file), found, replacement);
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + line + "\n");
    }
}
