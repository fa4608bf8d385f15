package fr.levain.surveys;

/** What somebody answered. @param value as {@link Question} keeps it */
public record Answer(Question question, String value, Evidence evidence) {
    public String shown() {
        return question.shown(value);
    }
}
