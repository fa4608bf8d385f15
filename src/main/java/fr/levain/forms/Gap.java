package fr.levain.forms;

/**
 * Something to mend before the dossier is complete.
 *
 * @param page id of the page
 * @param field id of the input to go to, {@code partners} or {@code partners.<row>.siret}
 * @param message says what to do
 */
public record Gap(String page, String field, String message) {
    /** Several inputs may give the same message: who it is about comes first. */
    static String about(String name, String message) {
        var sentence = message.length() > 1 && Character.isLowerCase(message.charAt(1)) ? message.substring(0, 1).toLowerCase() + message.substring(1) : message;
        return "%s : %s".formatted(name, sentence);
    }
}
