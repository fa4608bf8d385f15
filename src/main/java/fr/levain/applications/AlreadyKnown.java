package fr.levain.applications;

import fr.levain.kernel.French;

/** What a dossier asks, against what is filled in already from the organisation's record. */
public record AlreadyKnown(int known, int asked) {
    /** « 14 questions sur 40 sont déjà remplies »; empty words when none is. */
    public String told() {
        if (known == 0) return "";
        return "%s sur %s %s".formatted(French.plural(known, "question", "questions"), French.number(asked),
                known < 2 ? "est déjà remplie" : "sont déjà remplies");
    }
}
