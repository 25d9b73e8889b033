package id.terang.definition;

import id.terang.definition.check.Consistency;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problems;
import id.terang.definition.reading.AreasReader;
import id.terang.definition.reading.BoundariesReader;
import id.terang.definition.reading.CalendarReader;
import id.terang.definition.reading.DisclosureReader;
import id.terang.definition.reading.GatesReader;
import id.terang.definition.reading.InstrumentsReader;
import id.terang.definition.reading.MetricsReader;
import id.terang.definition.reading.OfficesReader;
import id.terang.definition.reading.OldAddressesReader;
import id.terang.definition.reading.PortalReader;
import id.terang.definition.reading.RegistersReader;
import id.terang.definition.reading.ReportedFiguresReader;
import id.terang.definition.reading.SourcesReader;
import id.terang.definition.reading.StocksReader;
import id.terang.definition.reading.ThemesReader;
import id.terang.definition.reading.VocabularyReader;
import id.terang.definition.reading.reporting.DataQualityReader;
import id.terang.definition.reading.reporting.RepliesReader;
import id.terang.definition.register.Registers;
import id.terang.definition.reporting.Reporting;
import java.nio.file.Path;

/** Reads the folder {@code config/} of an instance as a whole. */
public final class DefinitionsLoader {

    private DefinitionsLoader() {}

    /**
     * Everything the instance defines.
     *
     * @throws InvalidConfiguration with every problem found, never only the first
     */
    public static Definitions load(Path configFolder) {
        Problems problems = new Problems();
        ConfigurationFolder folder = new ConfigurationFolder(configFolder, problems);
        Vocabulary vocabulary = VocabularyReader.read(folder);
        Registers registers = new Registers(RegistersReader.read(folder), ThemesReader.read(folder));
        Definitions definitions = new Definitions(
                PortalReader.read(folder),
                OfficesReader.read(folder),
                AreasReader.read(folder),
                CalendarReader.read(folder),
                SourcesReader.read(folder, registers, vocabulary),
                MetricsReader.read(folder),
                InstrumentsReader.read(folder),
                DisclosureReader.read(folder),
                ReportedFiguresReader.read(folder),
                StocksReader.read(folder),
                BoundariesReader.read(folder, problems),
                vocabulary,
                OldAddressesReader.read(folder),
                GatesReader.read(folder),
                new Reporting(DataQualityReader.read(folder), RepliesReader.read(folder)),
                registers,
                folder.hash());
        Consistency.check(definitions, problems);
        problems.throwIfAny();
        return definitions;
    }
}
