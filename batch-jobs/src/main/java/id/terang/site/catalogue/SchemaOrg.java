package id.terang.site.catalogue;

import id.terang.definition.Language;
import id.terang.definition.Portal;
import id.terang.site.data.DataFile;
import id.terang.site.data.JsonFile;
import id.terang.site.data.Night;
import id.terang.site.part.Markup;
import id.terang.site.register.RegisterFile;
import id.terang.site.shell.Addresses;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What search engines for data read in a page: schema.org as JSON-LD, for {@code <script type="application/ld+json">}. */
public final class SchemaOrg {

    private final Portal portal;
    private final Night night;
    private final Language language;
    private final String note;
    private final Web web;

    /** In one language; {@code note} says whether the figures are made up. */
    public SchemaOrg(Portal portal, Night night, Language language, String note) {
        this.portal = portal;
        this.night = night;
        this.language = language;
        this.note = note;
        this.web = Web.of(portal);
    }

    /** The figures of one metric. */
    public Markup dataset(DataFile file) {
        ObjectNode root = about(
                "Dataset",
                file.metric().label().in(language),
                Addresses.metric(language, file.metric().code()));
        root.put("description", file.metric().definition().in(language) + " " + note);
        root.put("identifier", file.metric().code());
        root.put("variableMeasured", file.metric().officialTerm().in(language));
        root.put("measurementTechnique", file.metric().formula().in(language));
        String span = Web.span(file.first(), file.last());
        if (span != null) {
            root.put("temporalCoverage", span);
        }
        root.putObject("includedInDataCatalog")
                .put("@type", "DataCatalog")
                .put("name", portal.title().in(language))
                .put("url", web.address(Addresses.page(language, "/data/")));
        ArrayNode distributions = root.putArray("distribution");
        file.downloads()
                .forEach(download -> distributions
                        .addObject()
                        .put("@type", "DataDownload")
                        .put("encodingFormat", download.format().mediaType())
                        .put("contentUrl", web.address("/" + download.path()))
                        .put("contentSize", download.bytes() + " B"));
        return markup(root);
    }

    /** The catalogue of all of them. */
    public Markup catalogue(List<DataFile> files, List<RegisterFile> registers) {
        ObjectNode root = about("DataCatalog", portal.title().in(language), Addresses.page(language, "/data/"));
        root.put("description", portal.purpose().in(language) + " " + note);
        ArrayNode datasets = root.putArray("dataset");
        Dataset.all(files, registers)
                .forEach(dataset -> datasets.addObject()
                        .put("@type", "Dataset")
                        .put("name", dataset.label().in(language))
                        .put("description", dataset.definition().in(language) + " " + note)
                        .put("license", portal.licenceUrl())
                        .put("url", web.address(Addresses.page(language, dataset.page()))));
        return markup(root);
    }

    private ObjectNode about(String type, String name, String path) {
        ObjectNode root = JsonFile.object();
        root.put("@context", "https://schema.org");
        root.put("@type", type);
        root.put("name", name);
        root.put("url", web.address(path));
        root.put("inLanguage", language.tag());
        root.put("license", portal.licenceUrl());
        root.put("isAccessibleForFree", true);
        root.put("dateModified", night.runDate().toString());
        root.putObject("creator")
                .put("@type", "Organization")
                .put("name", portal.operator().in(language));
        return root;
    }

    /** No text can end the element that holds it. */
    private static Markup markup(ObjectNode root) {
        return new Markup(
                root.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }
}
