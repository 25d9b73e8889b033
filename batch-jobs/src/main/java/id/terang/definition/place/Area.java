package id.terang.definition.place;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map, by code and never by name (Magetan is not Magelang).
 *
 * @param code for Indonesia the Kemendagri code with dots, for instance 35.20.02.2001
 * @param parent code of the area around it; null for the topmost
 */
public record Area(
        String code, String name, AreaLevel level, @Nullable String parent, String source) {}
