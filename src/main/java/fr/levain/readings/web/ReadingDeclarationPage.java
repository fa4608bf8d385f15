package fr.levain.readings.web;

import fr.levain.opinions.PublicSummary;
import fr.levain.readings.AskedReading;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Map;

/**
 * Before anything but the public summary is shown: has the reader a tie with the project?
 *
 * @param later the reading is open already, the tie was found while reading
 * @param referencesFirst the reference files of the call wait
 */
public record ReadingDeclarationPage(
        AskedReading reading, PublicSummary summary, boolean tied, boolean later, boolean referencesFirst, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    public String path() {
        return "/lectures/" + reading.id();
    }
}
