package id.terang.site.check;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.Portal;
import id.terang.definition.contact.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the checks need to know about the instance.
 *
 * @param asOf last day the release counts; no page or file may speak of a later one
 * @param baseUrl the portal's own address without a trailing slash; null when not yet known
 * @param contacts e-mail addresses and telephone numbers of offices that may be shown, as {@link Shapes#normal} writes them
 * @param canaries texts planted in private columns; none may appear anywhere
 */
public record CheckRules(LocalDate asOf, @Nullable String baseUrl, Set<String> contacts, List<String> canaries) {

    public CheckRules {
        contacts = Set.copyOf(contacts);
        canaries = List.copyOf(canaries);
    }

    /** The rules of an instance: the contacts it shows are those it lists and those its own texts name. */
    public static CheckRules of(Definitions definitions, LocalDate asOf) {
        Portal portal = definitions.portal();
        List<String> texts = new ArrayList<>(List.of(portal.contactEmail()));
        for (Language language : Language.values()) {
            texts.add(portal.complaintChannels().in(language));
            texts.add(portal.appeal().in(language));
            texts.add(portal.operator().in(language));
        }
        Set<String> contacts = new TreeSet<>();
        texts.forEach(text -> contacts.addAll(Shapes.contactsIn(text)));
        portal.contacts().stream()
                .filter(contact -> contact.kind() != Contact.Kind.WEB)
                .forEach(contact -> contacts.add(Shapes.normal(contact.at())));
        return new CheckRules(asOf, withoutSlash(portal.baseUrl()), contacts, List.of());
    }

    /** The same rules, with texts that must not appear. */
    public CheckRules withCanaries(List<String> texts) {
        return new CheckRules(asOf, baseUrl, contacts, texts);
    }

    /** Whether the file was checked on the earlier night that froze it; its bytes are compared when it is taken over. */
    boolean isFrozen(String path) {
        return path.startsWith("arsip/20")
                && path.substring("arsip/".length()).compareTo(asOf.plusDays(1).toString()) < 0;
    }

    private static @Nullable String withoutSlash(@Nullable String url) {
        return url != null && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
