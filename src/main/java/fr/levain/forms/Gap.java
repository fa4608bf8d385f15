package fr.levain.forms;

/**
 * Something to mend before the dossier is complete.
 *
 * @param page id of the page
 * @param field id of the input to go to, {@code partners} or {@code partners.<row>.siret}
 * @param message says what to do
 */
public record Gap(String page, String field, String message) {}
