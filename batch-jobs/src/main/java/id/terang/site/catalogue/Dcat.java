package id.terang.site.catalogue;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.Portal;
import id.terang.definition.Text;
import id.terang.site.data.DataWords;
import id.terang.site.data.Download;
import id.terang.site.data.JsonFile;
import id.terang.site.data.Night;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue as other catalogues harvest it, {@code data/dcat.jsonld}: DCAT 3 (W3C) as JSON-LD. */
final class Dcat {

    private static final String DAILY = "http://publications.europa.eu/resource/authority/frequency/DAILY";

    private final Portal portal;
    private final Night night;
    private final DataWords words;
    private final Web web;

    Dcat(Definitions definitions, Night night, DataWords words) {
        this.portal = definitions.portal();
        this.night = night;
        this.words = words;
        this.web = Web.of(portal);
    }

    ObjectNode of(List<Dataset> all) {
        ObjectNode root = JsonFile.object();
        root.set("@context", context());
        root.put("@id", web.address("/data/dcat.jsonld"));
        root.put("@type", "dcat:Catalog");
        root.set("dct:title", JsonFile.tagged(portal.title()));
        root.set("dct:description", JsonFile.tagged(portal.purpose()));
        root.set("dct:publisher", publisher());
        root.set("dct:license", Web.id(portal.licenceUrl()));
        root.set("dcat:landingPage", web.link("/data/"));
        root.set("dct:modified", Web.typed(night.runDate().toString(), "xsd:date"));
        ArrayNode languages = root.putArray("dct:language");
        for (Language language : Language.values()) {
            languages.add(Web.id("http://id.loc.gov/vocabulary/iso639-1/" + language.tag()));
        }
        root.set("dct:provenance", provenance());
        ArrayNode datasets = root.putArray("dcat:dataset");
        all.forEach(each -> datasets.add(dataset(each)));
        return root;
    }

    private static ObjectNode context() {
        return JsonFile.object()
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/")
                .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .put("spdx", "http://spdx.org/rdf/terms#")
                .put("vcard", "http://www.w3.org/2006/vcard/ns#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private ObjectNode publisher() {
        ObjectNode publisher = JsonFile.object().put("@type", "foaf:Agent");
        publisher.set("foaf:name", JsonFile.tagged(portal.operator()));
        return publisher;
    }

    /** Whether the figures are real or made up, in words. */
    private ObjectNode provenance() {
        ObjectNode provenance = JsonFile.object().put("@type", "dct:ProvenanceStatement");
        provenance.set("rdfs:label", JsonFile.tagged(words.note(night.synthetic())));
        return provenance;
    }

    private ObjectNode dataset(Dataset described) {
        String code = described.name();
        ObjectNode dataset = JsonFile.object();
        dataset.put("@id", web.address("/data/dcat.jsonld#" + code));
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:identifier", code);
        dataset.set("dct:title", JsonFile.tagged(described.label()));
        dataset.set("dct:description", JsonFile.tagged(described.definition()));
        dataset.set("dct:publisher", publisher());
        dataset.set("dct:license", Web.id(portal.licenceUrl()));
        dataset.set("dct:provenance", provenance());
        dataset.set("dct:accrualPeriodicity", Web.id(DAILY));
        dataset.set("dct:modified", Web.typed(night.runDate().toString(), "xsd:date"));
        if (described.first() != null && described.last() != null) {
            ObjectNode temporal = dataset.putObject("dct:temporal").put("@type", "dct:PeriodOfTime");
            temporal.set("dcat:startDate", Web.typed(described.first().toString(), "xsd:date"));
            temporal.set("dcat:endDate", Web.typed(described.last().toString(), "xsd:date"));
        }
        dataset.putObject("dcat:contactPoint")
                .put("@type", "vcard:Organization")
                .put("vcard:fn", portal.operator().id())
                .set("vcard:hasEmail", Web.id("mailto:" + portal.contactEmail()));
        dataset.set("dcat:landingPage", web.link(described.page()));
        ArrayNode distributions = dataset.putArray("dcat:distribution");
        described
                .downloads()
                .forEach(download -> distributions.add(distribution(words.format(download.format()), download)));
        if (described.versions() != null) {
            distributions.add(distribution(words.versions(described.label()), described.versions()));
        }
        return dataset;
    }

    private ObjectNode distribution(Text title, Download download) {
        ObjectNode distribution = JsonFile.object();
        distribution.put("@type", "dcat:Distribution");
        distribution.set("dct:title", JsonFile.tagged(title));
        distribution.set("dct:license", Web.id(portal.licenceUrl()));
        distribution.set("dcat:accessURL", web.link("/data/"));
        distribution.set("dcat:downloadURL", web.link("/" + download.path()));
        distribution.set(
                "dcat:mediaType",
                Web.id("https://www.iana.org/assignments/media-types/"
                        + download.format().mediaType()));
        distribution.set("dcat:byteSize", Web.typed(Long.toString(download.bytes()), "xsd:nonNegativeInteger"));
        ObjectNode checksum = distribution.putObject("spdx:checksum").put("@type", "spdx:Checksum");
        checksum.set("spdx:algorithm", Web.id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
        checksum.set("spdx:checksumValue", Web.typed(download.sha256(), "xsd:hexBinary"));
        return distribution;
    }
}
