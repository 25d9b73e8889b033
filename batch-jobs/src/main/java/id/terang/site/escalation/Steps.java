package id.terang.site.escalation;

import id.terang.definition.contact.Contact;
import id.terang.site.render.Wording;
import java.util.List;
import java.util.Locale;

/** The way of a complaint from the first report to the Ombudsman. */
public final class Steps {

    private static final List<String> STAGES = List.of("report", "verify", "late", "answered", "ombudsman");

    private final Wording words;
    private final List<Contact> contacts;

    public Steps(Wording words, List<Contact> contacts) {
        this.words = words;
        this.contacts = List.copyOf(contacts);
    }

    /** Every stage in order; the first and the last carry the contacts of the instance. */
    public List<Step> all() {
        return STAGES.stream()
                .map(stage -> new Step(
                        words.texts().get("step." + stage),
                        words.texts().get("step.what." + stage),
                        words.texts().get("step.law." + stage),
                        switch (stage) {
                            case "report" -> ways(Contact.Stage.REPORT);
                            case "ombudsman" -> ways(Contact.Stage.APPEAL);
                            default -> List.of();
                        }))
                .toList();
    }

    private List<Step.Way> ways(Contact.Stage stage) {
        return contacts.stream()
                .filter(contact -> contact.stage() == stage)
                .map(contact -> new Step.Way(
                        contact.label().in(words.language()),
                        words.texts().get("contact." + contact.kind().name().toLowerCase(Locale.ROOT)),
                        contact.at().replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", ""),
                        contact.href()))
                .toList();
    }
}
