package fr.levain.assessment;

import fr.levain.eligibility.AmountComputation;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Subject;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.AidedCosts;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.Grant;
import fr.levain.stateaid.Undertaking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the service proposes to the vote.
 *
 * @param base eligible expenses the officer kept
 * @param otherPublicAid public money of other funders on the same expenses
 * @param computed greatest amount the terms of the call allow
 * @param amount zero when not favourable
 * @param aboveReason why the amount exceeds the computed one; empty otherwise
 * @param basis code of the state-aid basis (E9)
 * @param basisReason how it was chosen
 * @param declaredAid aid already received, as the applicant declared it (E6)
 * @param activity what the aid pays for, as de minimis asks it (E3)
 * @param risks what may go wrong, for those who advise and vote
 * @param reasons told to the applicant when the proposal is a refusal
 * @param facts what else state-aid law asks of the holder and of the other aid
 */
public record Recommendation(
        Status status,
        boolean favourable,
        Euros base,
        Euros otherPublicAid,
        Rate rate,
        Euros computed,
        Euros amount,
        List<AmountComputation.Step> steps,
        String aboveReason,
        String basis,
        String basisReason,
        Euros declaredAid,
        AidedActivity activity,
        String conditions,
        String reasons,
        Instalments instalments,
        String envelope,
        Instant madeAt,
        String answer,
        AidFacts facts,
        String risks) {
    /** Without a word on risks. */
    public Recommendation(
            Status status, boolean favourable, Euros base, Euros otherPublicAid, Rate rate, Euros computed, Euros amount, List<AmountComputation.Step> steps,
            String aboveReason, String basis, String basisReason, Euros declaredAid, AidedActivity activity, String conditions, String reasons,
            Instalments instalments, String envelope, Instant madeAt, String answer, AidFacts facts) {
        this(status, favourable, base, otherPublicAid, rate, computed, amount, steps, aboveReason, basis, basisReason, declaredAid, activity, conditions,
                reasons, instalments, envelope, madeAt, answer, facts, "");
    }

    /** RETURNED: the head gave it back, with an answer. */
    public enum Status { MADE, RETURNED, VALIDATED }

    /** One that rests on no scheme, for a holder without aid of general interest. */
    public Recommendation(
            Status status, boolean favourable, Euros base, Euros otherPublicAid, Rate rate, Euros computed, Euros amount,
            List<AmountComputation.Step> steps, String aboveReason, String basis, String basisReason, Euros declaredAid, AidedActivity activity,
            String conditions, String reasons, Instalments instalments, String envelope, Instant madeAt, String answer) {
        this(status, favourable, base, otherPublicAid, rate, computed, amount, steps, aboveReason, basis, basisReason, declaredAid, activity,
                conditions, reasons, instalments, envelope, madeAt, answer, AidFacts.NONE);
    }

    public Basis stateAidBasis() {
        return Basis.valueOf(basis);
    }

    /** What the law is asked before the vote and again at the vote: the same costs, on the same basis (E7, E9). */
    public Grant grant(Undertaking undertaking, Euros given, LocalDate on, Subject about) {
        return new Grant(
                undertaking, stateAidBasis(), activity, given, new AidedCosts(base, otherPublicAid, facts.size(), facts.othersScheme()), on,
                basisReason, about);
    }

    /**
     * Why the vote cannot grant this much; empty when it can. Nobody lifts the expenses kept; what was asked and the ceiling
     * of the call are lifted only as far as a proposal went that said why.
     */
    public Optional<String> excess(Euros voted, Optional<Euros> asked, Optional<Euros> ceiling) {
        if (voted.isAbove(base))
            return Optional.of("L’aide ne peut pas dépasser l’assiette retenue (%s). Ramenez le montant.".formatted(base));
        boolean derogation = !aboveReason.isBlank() && !voted.isAbove(amount);
        if (ceiling.filter(voted::isAbove).isPresent() && !derogation)
            return Optional.of("Le montant dépasse le plafond de l’appel (%s). Ramenez-le, ou faites valider une proposition qui dit pourquoi.".formatted(ceiling.get()));
        return asked.filter(most -> voted.isAbove(most) && !derogation).map(most ->
                "Le porteur demande %s : l’aide ne va pas au-delà. Ramenez le montant, ou faites valider une proposition qui dit pourquoi.".formatted(most));
    }
}
