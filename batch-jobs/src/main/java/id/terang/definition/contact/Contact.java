package id.terang.definition.contact;

import id.terang.definition.Text;

/**
 * One way to reach somebody, from {@code complaint-contacts} in {@code config/application.yaml}.
 *
 * @param stage when it is the right one
 * @param at the number as people dial it, or the address of a page
 * @param label who answers
 */
public record Contact(Stage stage, Kind kind, String at, Text label) {

    /** Reporting and asking for an answer, or appealing when none comes. */
    public enum Stage {
        REPORT,
        APPEAL
    }

    /** How it is reached. */
    public enum Kind {
        PHONE,
        WHATSAPP,
        SMS,
        WEB
    }

    /** Whether {@code at} is what its kind needs: an https address, or a number of digits, spaces, hyphens and a plus in front. */
    public boolean isWellFormed() {
        return kind == Kind.WEB ? at.matches("https://[^\\s\"'<>]+") : at.matches("\\+?[0-9][0-9 -]{1,18}[0-9]");
    }

    /** What a phone or browser opens; empty for a message by SMS, which has no address that every device understands. */
    public String href() {
        String digits = at.replaceAll("[^0-9+]", "");
        return switch (kind) {
            case PHONE -> "tel:" + digits;
            case WHATSAPP -> "https://wa.me/" + international(digits);
            case SMS -> "";
            case WEB -> at;
        };
    }

    /** WhatsApp knows numbers by their country only: 0812… is 62812…. */
    private static String international(String digits) {
        return digits.startsWith("0") ? "62" + digits.substring(1) : digits.replace("+", "");
    }
}
