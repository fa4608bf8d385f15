package fr.levain.desk;

import fr.levain.ui.FormErrors;
import java.util.Map;

/**
 * A tag as a form sends it: chosen among those known, or written.
 *
 * @param chosen wins when nothing is written
 */
public record TypedTag(String chosen, String written, String why) {
    public static TypedTag of(Map<String, String> typed) {
        return new TypedTag(line(typed, "etiquette"), line(typed, "autre-etiquette"), line(typed, "pourquoi"));
    }

    private static String line(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    public String label() {
        return written.isEmpty() ? chosen : written;
    }

    /** @param mayWrite whether a word nobody used yet is welcome */
    public FormErrors problems(boolean mayWrite) {
        var errors = FormErrors.none();
        if (label().isEmpty()) errors = errors.plus("etiquette", mayWrite ? "Choisissez une étiquette, ou écrivez-en une." : "Choisissez l’étiquette à retirer.");
        else if (label().length() > Tag.LONGEST) errors = errors.plus("autre-etiquette", "Raccourcissez cette étiquette : %d caractères au plus.".formatted(Tag.LONGEST));
        if (why.length() > Tag.LONGEST_WHY) errors = errors.plus("pourquoi", "Raccourcissez : %d caractères au plus.".formatted(Tag.LONGEST_WHY));
        return errors;
    }
}
