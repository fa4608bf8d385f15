package fr.levain.programmes;

import fr.levain.kernel.Digest;
import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.Optional;

/**
 * « Étude d’opportunité »: whether an answer to a need can live, and what was decided of it.
 *
 * @param until the day it is planned to end
 * @param endedOn when it was concluded; empty while it is under way
 * @param met how many people it met
 * @param findings read by whoever may take the need up
 * @param opinion empty while it is under way
 * @param word why it goes on or stops there, read by whoever said the need
 * @param cost what it cost in all; empty when nobody said
 * @param payer who pays for it: a local authority, a fund; empty when nobody said
 */
public record OpportunityStudy(
        LocalDate from, LocalDate until, Optional<LocalDate> endedOn, int met, String findings, Optional<StudyOpinion> opinion, String word, Optional<Euros> cost, String payer) {
    /** What is written while it is under way. */
    public record Notes(LocalDate until, int met, String findings, Optional<Euros> cost, String payer) {}

    static OpportunityStudy begun(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) throw new IllegalArgumentException("A study ends after it begins.");
        return new OpportunityStudy(from, until, Optional.empty(), 0, "", Optional.empty(), "", Optional.empty(), "");
    }

    OpportunityStudy noted(Notes notes) {
        if (notes.until().isBefore(from)) throw new IllegalArgumentException("A study ends after it begins.");
        return new OpportunityStudy(from, notes.until(), endedOn, notes.met(), notes.findings(), opinion, word, notes.cost(), notes.payer());
    }

    OpportunityStudy concluded(StudyConclusion conclusion, LocalDate on) {
        return new OpportunityStudy(from, until, Optional.of(on), met, findings, Optional.of(conclusion.opinion()), conclusion.word(), cost, payer);
    }

    /** Of what is written in it: another one once somebody wrote in between. */
    public String mark() {
        return Digest.of(new Notes(until, met, findings, cost, payer).toString());
    }

    /** Under way past the day it was planned to end. */
    public boolean isLate(LocalDate today) {
        return endedOn.isEmpty() && until.isBefore(today);
    }
}
