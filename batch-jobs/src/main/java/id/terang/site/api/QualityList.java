package id.terang.site.api;

import id.terang.definition.Definitions;
import id.terang.definition.Source;
import id.terang.definition.reporting.DataQuality;
import id.terang.site.data.JsonFile;
import id.terang.site.reporting.SourceQuality;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The data quality score of every source with the counted parts and weights it is made of. */
final class QualityList {

    private QualityList() {}

    static ArrayNode read(Connection connection, Definitions definitions, String release) throws SQLException {
        Map<String, SourceQuality> qualities = SourceQuality.read(connection, release);
        DataQuality rules = definitions.reporting().quality();
        ArrayNode sources = JsonFile.array();
        for (Source source : definitions.sources()) {
            SourceQuality quality = qualities.getOrDefault(source.code(), new SourceQuality(Map.of()));
            ObjectNode entry = sources.addObject();
            entry.put("source", source.code());
            entry.set("label", JsonFile.text(source.label()));
            entry.set("owner", JsonFile.text(source.owner()));
            entry.put("score", quality.score(rules.weights()));
            ArrayNode shares = entry.putArray("shares");
            quality.shares()
                    .forEach((dimension, share) -> shares.addObject()
                            .put("dimension", dimension.name().toLowerCase(Locale.ROOT))
                            .put("numerator", share.numerator())
                            .put("denominator", share.denominator())
                            .put("weight", rules.weights().getOrDefault(dimension, BigDecimal.ZERO)));
        }
        return sources;
    }
}
