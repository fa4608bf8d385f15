package fr.levain.letters;

import java.util.SortedSet;

/** A letter was asked for without all its values: nothing is rendered, nothing is sent. */
public class MissingValues extends RuntimeException {
    private final SortedSet<String> names;

    MissingValues(String template, SortedSet<String> names) {
        super("Le courrier « %s » ne peut pas être établi. Il manque : %s.".formatted(template, String.join(", ", names)));
        this.names = names;
    }

    public SortedSet<String> names() {
        return names;
    }
}
