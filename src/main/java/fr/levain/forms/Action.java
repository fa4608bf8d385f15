package fr.levain.forms;

/**
 * What a button of a page asks besides saving: {@code ajouter:partners}, {@code retirer:partners:<row>},
 * {@code ajouter:budget:604}, {@code chercher:place}, {@code recalculer:budget}, {@code reunir:photos}, {@code reprendre:piece}. The person then stays on the page.
 */
public record Action(String verb, String field, String part) {
    /** Name of the buttons. */
    public static final String NAME = "action";
    public static final Action NONE = new Action("", "", "");

    public static Action read(String typed) {
        var parts = typed.split(":", 3);
        if (parts.length < 2) return NONE;
        return new Action(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
    }

    public boolean staysOnPage() {
        return !verb.isEmpty();
    }

    /** Whether it asks this of this question. */
    public boolean is(String wanted, String fieldId) {
        return verb.equals(wanted) && field.equals(fieldId);
    }

    boolean addsTo(String fieldId) {
        return verb.equals("ajouter") && field.equals(fieldId);
    }

    boolean removesFrom(String fieldId) {
        return verb.equals("retirer") && field.equals(fieldId);
    }
}
