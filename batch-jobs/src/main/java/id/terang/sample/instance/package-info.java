/**
 * The larger instances a sample brings along: offices and areas that the shipped configuration does not have, marked as made up.
 */
@NullMarked
package id.terang.sample.instance;

import org.jspecify.annotations.NullMarked;
