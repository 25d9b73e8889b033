package id.terang.site.part;

/**
 * Markup that templates insert unescaped. Only three things become markup: charts drawn by {@code site.chart}, Markdown
 * that went through the sanitizer ({@code site.render.Markdown}), and JSON-LD of which no character can end its element
 * ({@code site.catalogue.SchemaOrg}).
 */
public record Markup(String html) {}
