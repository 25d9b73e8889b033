package id.terang.definition.place;

/** Kinds of offices, from the agency down to the service post of a neighbourhood (RW). */
public enum OfficeType {
    /** Dinas Sosial of a province. */
    PROVINCE_AGENCY("agency"),
    /** Dinas Sosial of a regency or city. */
    REGENCY_AGENCY("agency"),
    /** Unit Pelaksana Teknis (UPT) of an agency. */
    UNIT("unit"),
    /** Service desk at a kecamatan. */
    DISTRICT_DESK("desk"),
    /** Service post of an RW. */
    POST("post");

    private final String level;

    OfficeType(String level) {
        this.level = level;
    }

    /** The level in {@code ref.places}; the root above all agencies is {@code portal}. */
    public String level() {
        return level;
    }
}
