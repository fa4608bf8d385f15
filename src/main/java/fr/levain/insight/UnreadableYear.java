package fr.levain.insight;

/** What was typed in place of a year is none. */
public class UnreadableYear extends RuntimeException {
    private final String typed;

    UnreadableYear(String typed) {
        this.typed = typed;
    }

    public String typed() {
        return typed;
    }
}
