package fr.levain.forms;

/** A page, a question, or a column of a table ({@code table.column}), inside a form. */
public record FormPart(boolean isPage, String id) {
    public static FormPart page(String id) {
        return new FormPart(true, id);
    }

    public static FormPart question(String path) {
        return new FormPart(false, path);
    }
}
