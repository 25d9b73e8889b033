package id.terang.definition.reading;

import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.disclosure.View;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;

/** Reads {@code disclosure.yaml}. */
public final class DisclosureReader {

    private DisclosureReader() {}

    public static DisclosureRules read(ConfigurationFolder folder) {
        return folder.yaml("disclosure.yaml").as(DisclosureReader::rules);
    }

    private static DisclosureRules rules(Mapping file) {
        return new DisclosureRules(
                file.required("threshold").integer(),
                file.required("high-risk-threshold").integer(),
                file.required("survey-threshold").integer(),
                file.required("two-decimals-threshold").integer(),
                file.texts("high-risk-categories"),
                file.texts("high-risk-offices"),
                file.texts("high-risk-registers"),
                file.required("dense-share").integer(),
                file.required("agency-totals").flag(),
                file.parts("views", DisclosureReader::view));
    }

    private static View view(Mapping part) {
        return new View(
                part.required("code").code(),
                part.required("place-kind").text(),
                part.texts("levels"),
                part.texts("breakdowns"),
                part.texts("periods"),
                part.optional("only-closed-periods", "false").flag());
    }
}
