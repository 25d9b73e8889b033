package id.terang.definition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A night that was announced and will not renew the portal.
 *
 * @param night the day announced
 * @param to the later night that renews it instead; null when it was cancelled and the next one does
 * @param reason why, as readers are told
 */
public record NightChange(LocalDate night, @Nullable LocalDate to, Text reason) {}
