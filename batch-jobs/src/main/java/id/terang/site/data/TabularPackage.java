package id.terang.site.data;

import id.terang.definition.Portal;
import id.terang.definition.Text;
import tools.jackson.databind.node.ObjectNode;

/** What every Data Package of the portal says alike (Frictionless Data Package 1, tabular). */
public final class TabularPackage {

    private TabularPackage() {}

    /** All but the resources: what it is, whose, under which licence, and whether its figures are made up. */
    public static ObjectNode of(
            Portal portal, String name, Text title, Text description, DataWords words, boolean isSynthetic) {
        Text note = words.note(isSynthetic);
        ObjectNode root = JsonFile.object();
        root.put("profile", "tabular-data-package");
        root.put("name", name);
        root.put("title", both(title));
        root.put("description", both(new Text(description.id() + " " + note.id(), description.en() + " " + note.en())));
        root.put("version", FigureColumn.SCHEMA_VERSION);
        root.put("synthetic", isSynthetic);
        root.putArray("licenses")
                .addObject()
                .put("name", portal.licenceName().replace(' ', '-'))
                .put("title", portal.licenceName())
                .put("path", portal.licenceUrl());
        root.putArray("contributors")
                .addObject()
                .put("title", portal.operator().id())
                .put("role", "publisher");
        return root;
    }

    /** A CSV file of the package; {@code path} is relative to the package. */
    public static ObjectNode resource(String name, Text title, Text description, String path) {
        ObjectNode resource = JsonFile.object();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name);
        resource.put("title", both(title));
        resource.put("description", both(description));
        resource.put("path", path);
        resource.put("format", "csv");
        resource.put("mediatype", Download.Format.CSV.mediaType());
        resource.put("encoding", "utf-8");
        return resource;
    }

    /** One text where the standard has no languages: Indonesian first. */
    static String both(Text text) {
        return text.id().equals(text.en()) ? text.id() : text.id() + " / " + text.en();
    }
}
