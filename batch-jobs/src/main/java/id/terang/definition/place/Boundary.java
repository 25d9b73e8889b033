package id.terang.definition.place;

import org.locationtech.jts.geom.Geometry;

/**
 * The outline of an area, from {@code config/boundaries/*.geojson}: for maps only, nothing is counted by it.
 *
 * @param area code of the area
 * @param shape in degrees, longitude first (RFC 7946)
 */
public record Boundary(String area, Geometry shape) {}
