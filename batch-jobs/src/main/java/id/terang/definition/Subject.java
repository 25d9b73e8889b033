package id.terang.definition;

/** What a source reports about and a metric measures. */
public enum Subject {
    COMPLAINT("complaints"),
    VISIT("visits"),
    SURVEY("survey_responses"),
    ASSESSMENT("assessments"),
    /** One entry of a register; what a register is, {@code config/registers} says. */
    ENTRY("entries");

    private final String table;

    Subject(String table) {
        this.table = table;
    }

    /** Name of the table in schemas staging and fact. */
    public String table() {
        return table;
    }
}
