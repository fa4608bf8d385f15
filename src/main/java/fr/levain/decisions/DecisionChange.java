package fr.levain.decisions;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How a decision changed, told once and for all: both versions, why, by which act, who recorded it, and since when its holder
 * knows.
 *
 * @param what changed, e.g. « Intitulé du projet »
 * @param act number of the deliberation that decided it; empty for a clerical error
 * @param heard how the holder could answer before it; empty when nothing was taken from them
 * @param letter that tells it to the holder; empty when nothing had been sent yet, or when the answer to an appeal tells it
 */
public record DecisionChange(
        UUID id, Kind kind, String what, String was, String became, String reason, Optional<String> act, Optional<PriorHearing> heard, AccountId by,
        Instant at, Optional<DocumentId> letter, Notice notice) {
    public enum Kind {
        CLERICAL("Erreur matérielle corrigée"),
        AMOUNT("Montant modifié"),
        WITHDRAWAL("Décision retirée"),
        ABROGATION("Décision abrogée"),
        REOPENING("Décision reprise"),
        /** Voted under embargo, of a dossier that left before its day: nobody was ever told. */
        LAPSE("Décision restée sans effet");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The decision no longer stands. */
        public boolean ends() {
            return this == WITHDRAWAL || this == ABROGATION || this == REOPENING || this == LAPSE;
        }

        /** A decision in itself, with its own delay of appeal: a clerical error mended decides nothing. */
        boolean decides() {
            return this == AMOUNT || this == WITHDRAWAL || this == ABROGATION;
        }
    }

    /**
     * Since when the holder knows (I8).
     *
     * @param mode how its own letter leaves; empty when none does
     * @param appeal reference of the appeal whose answer tells it
     * @param sentOn made available on the portal, or posted
     */
    public record Notice(Optional<NotificationMode> mode, Optional<String> appeal, Optional<LocalDate> sentOn, Optional<LocalDate> knownOn) {
        /** Nothing is told: the letter to come says the right thing, or nobody ever knew. */
        static final Notice NONE = new Notice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Notice withAnswerTo(String appeal) {
            return new Notice(Optional.empty(), Optional.of(appeal), Optional.empty(), Optional.empty());
        }
    }

    public boolean isKnown() {
        return notice.knownOn().isPresent();
    }

    /** Its letter is at the holder's disposal and nobody has opened it. */
    public boolean waitsToBeRead() {
        return !isKnown() && notice.mode().filter(NotificationMode.PORTAL::equals).isPresent();
    }

    /** Its letter is printed: an officer writes down when it left and arrived. */
    public boolean waitsForThePost() {
        return !isKnown() && notice.mode().filter(NotificationMode.LETTER::equals).isPresent();
    }

    /** Its holder is told, by its letter or by the answer to an appeal, and does not know yet. */
    public boolean isPending() {
        return !isKnown() && (notice.mode().isPresent() || notice.appeal().isPresent());
    }

    /** Told by the answer to this appeal. */
    DecisionChange toldBy(String appeal) {
        return new DecisionChange(id, kind, what, was, became, reason, act, heard, by, at, letter, Notice.withAnswerTo(appeal));
    }

    DecisionChange told(DocumentId written, Notice how) {
        return new DecisionChange(id, kind, what, was, became, reason, act, heard, by, at, Optional.of(written), how);
    }
}
