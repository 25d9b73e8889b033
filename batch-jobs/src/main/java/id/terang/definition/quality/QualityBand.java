package id.terang.definition.quality;

import id.terang.definition.Text;

/** Service quality by the satisfaction index (mutu pelayanan). */
public enum QualityBand {
    A("Sangat baik", "Very good"),
    B("Baik", "Good"),
    C("Kurang baik", "Not good enough"),
    D("Tidak baik", "Bad");

    private final String indonesian;
    private final String english;

    QualityBand(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The words of the regulation for the letter. */
    public Text label() {
        return new Text(indonesian, english);
    }
}
