package id.terang.site.compare.view;

import id.terang.site.compare.SimilarPlaces;
import id.terang.site.render.Wording;

/** What a group of similar places is called, as it stands in the middle of a sentence: UPT, kota, panti lanjut usia. */
final class GroupWords {

    private final Wording words;
    private final SimilarPlaces similar;

    GroupWords(Wording words, SimilarPlaces similar) {
        this.words = words;
        this.similar = similar;
    }

    /** The group of a place by {@code place_kind + " " + place}. */
    String name(String place) {
        String group = similar.groupOf(place);
        String label = similar.label(group, words.language());
        return label.isEmpty() ? words.texts().get("similar.group." + group) : label;
    }

    /** Who is left out of the group of a place, as a sentence with a space before it; empty where its name says it all. */
    String left(String place) {
        return similar.groupOf(place).endsWith(SimilarPlaces.OWN)
                ? " " + words.texts().get("similar.own")
                : "";
    }
}
