package id.terang.definition.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office whose service is measured.
 *
 * @param code stable code, {@code [a-z0-9-]{1,64}}; also its address on the portal
 * @param parent code of the office it belongs to; null for an agency
 * @param area code of the area it serves
 * @param function what it does, in the words of its own regulation or source
 * @param validTo last day of service; null while it serves
 * @param source where this row comes from, or "peragaan" when it is made up for the demonstration
 */
public record Office(
        String code,
        String name,
        String shortName,
        OfficeType type,
        @Nullable String parent,
        String area,
        String function,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {}
