package fr.levain.desk;

import java.util.List;

/**
 * The words by which a dossier is found; none is shown.
 *
 * @param said all that its author answered, and the names of its documents
 * @param noted working notes: found by those who may read them
 * @param themes in words, those its author chose
 */
public record CaseWords(String said, String noted, List<String> themes) {
    static final CaseWords NONE = new CaseWords("", "", List.of());

    public CaseWords {
        themes = List.copyOf(themes);
    }
}
