package id.terang.definition;

/** What a source reports about and a metric measures. */
public enum Subject {
    COMPLAINT("complaints"),
    VISIT("visits"),
    SURVEY("survey_responses"),
    ASSESSMENT("assessments");

    private final String table;

    Subject(String table) {
        this.table = table;
    }

    /** Name of the table in schemas staging and fact. */
    public String table() {
        return table;
    }
}
