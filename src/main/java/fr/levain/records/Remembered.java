package fr.levain.records;

import fr.levain.forms.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer of the record.
 *
 * @param source who said it, in French: « la fiche de la structure », « le dossier 2026-AIS-00042 », a register
 * @param freshUntil first day it is to be looked at again; empty when it does not go stale
 * @param version of the record when it was written; 0 for what a register says
 */
public record Remembered(Answer answer, Instant at, String source, Optional<LocalDate> freshUntil, int version) {
    static final String RECORD = "la fiche de la structure";

    /** Said in the record, not in a dossier nor by a register. */
    public boolean isSaidHere() {
        return source.equals(RECORD);
    }

    public boolean isStale(LocalDate today) {
        return freshUntil.filter(day -> !today.isBefore(day)).isPresent();
    }
}
