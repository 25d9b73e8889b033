package id.terang.definition;

/** One text in both languages of the portal; Indonesian first. */
public record Text(String id, String en) {

    public Text {
        if (id.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: id='" + id + "', en='" + en + "'");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case INDONESIAN -> id;
            case ENGLISH -> en;
        };
    }
}
