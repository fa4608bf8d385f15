package fr.levain.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody sent and that was not kept, given back to them: nothing written is lost without a word.
 *
 * @param why in French, and what to do
 * @param written by its question, in the order of the form
 */
public record Unkept(String why, Map<String, String> written) {
    public Unkept {
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }
}
