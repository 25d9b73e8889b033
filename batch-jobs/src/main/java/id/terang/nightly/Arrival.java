package id.terang.nightly;

import id.terang.definition.Source;
import id.terang.intake.Delivery;

/**
 * A delivery with what the configuration and the inbox say of it.
 *
 * @param synthetic it is made up for a demonstration
 */
record Arrival(Delivery delivery, Source source, boolean synthetic) {}
