/**
 * The night: one Spring Batch job that takes deliveries to a published site, under one lock, and the report it leaves.
 *
 * <p>Knows every stage; no stage knows another. Not its job: any rule about figures.
 */
@NullMarked
package id.terang.nightly;

import org.jspecify.annotations.NullMarked;
