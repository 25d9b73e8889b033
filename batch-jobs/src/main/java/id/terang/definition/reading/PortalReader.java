package id.terang.definition.reading;

import id.terang.definition.NightChange;
import id.terang.definition.Portal;
import id.terang.definition.contact.Contact;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import id.terang.definition.file.Value;
import id.terang.definition.place.SimilarRules;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code application.yaml}. */
public final class PortalReader {

    private PortalReader() {}

    public static Portal read(ConfigurationFolder folder) {
        return folder.yaml("application.yaml").as(PortalReader::portal);
    }

    private static Portal portal(Mapping file) {
        Mapping licence = file.part("licence");
        Map<String, Integer> limits = new LinkedHashMap<>();
        file.table("legal-limits").forEach((classification, days) -> limits.put(classification, days.integer()));
        return licence.as(part -> new Portal(
                file.required("code").code(),
                file.text("title"),
                file.text("purpose"),
                file.text("operator"),
                file.required("contact-email").text(),
                part.required("name").text(),
                part.required("url").text(),
                file.required("zone").zone(),
                file.required("publish-before").time(),
                file.optionalText("base-url"),
                file.required("keep-releases").integer(),
                limits,
                file.text("complaint-channels"),
                file.text("appeal"),
                file.parts("complaint-contacts", PortalReader::contact),
                file.parts("night-changes", PortalReader::nightChange),
                similar(file)));
    }

    private static Contact contact(Mapping part) {
        return new Contact(
                part.required("stage").choice(Contact.Stage.class),
                part.required("kind").choice(Contact.Kind.class),
                part.required("at").text(),
                part.text("label"));
    }

    private static NightChange nightChange(Mapping part) {
        boolean isMoved = part.required("became").oneOf("cancelled", "moved").equals("moved");
        Value to = isMoved ? part.required("to") : null;
        return new NightChange(
                part.required("night").date(), to == null || !part.has("to") ? null : to.date(), part.text("reason"));
    }

    private static SimilarRules similar(Mapping file) {
        return file.keys().contains("similar")
                ? file.part("similar")
                        .as(part -> new SimilarRules(
                                part.optional("fewest", "" + SimilarRules.USUAL.fewest())
                                        .integer(),
                                part.parts("groups", PortalReader::group)))
                : SimilarRules.USUAL;
    }

    private static SimilarRules.Group group(Mapping part) {
        return new SimilarRules.Group(part.required("code").code(), part.text("label"), part.texts("offices"));
    }
}
