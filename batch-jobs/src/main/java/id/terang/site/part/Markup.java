package id.terang.site.part;

/**
 * Markup that templates insert unescaped. Only two things become markup: charts drawn by {@code site.chart}, and Markdown that
 * went through the sanitizer ({@code site.render.Markdown}).
 */
public record Markup(String html) {}
