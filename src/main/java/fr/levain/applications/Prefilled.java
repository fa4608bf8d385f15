package fr.levain.applications;

import fr.levain.forms.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer the organisation's record gave to a question of the dossier.
 *
 * @param at when it was said
 * @param source who said it, in French
 * @param freshUntil first day it is to be looked at again
 */
public record Prefilled(String field, Answer answer, Instant at, String source, Optional<LocalDate> freshUntil) {
    private static final String COPIED = "votre dossier ";

    static String copiedFrom(ApplicationReference reference) {
        return COPIED + reference;
    }

    /** Copied from another dossier of theirs; the others come from the organisation's record. */
    public boolean isCopied() {
        return source.startsWith(COPIED);
    }

    public boolean isStale(LocalDate today) {
        return freshUntil.filter(day -> !today.isBefore(day)).isPresent();
    }
}
