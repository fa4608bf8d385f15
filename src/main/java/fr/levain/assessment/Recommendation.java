package fr.levain.assessment;

import fr.levain.eligibility.AmountComputation;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.stateaid.AidedActivity;
import java.time.Instant;
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
 * @param reasons told to the applicant when the proposal is a refusal
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
        String answer) {
    /** RETURNED: the head gave it back, with an answer. */
    public enum Status { MADE, RETURNED, VALIDATED }

    /**
     * Why the vote cannot grant this much; empty when it can. Nobody lifts the expenses kept; the ceiling of the call is
     * lifted only as far as a proposal went that said why.
     */
    public Optional<String> excess(Euros voted, Optional<Euros> ceiling) {
        if (voted.isAbove(base))
            return Optional.of("L’aide ne peut pas dépasser l’assiette retenue (%s). Ramenez le montant.".formatted(base));
        boolean derogation = !aboveReason.isBlank() && !voted.isAbove(amount);
        return ceiling.filter(most -> voted.isAbove(most) && !derogation).map(most ->
                "Le montant dépasse le plafond de l’appel (%s). Ramenez-le, ou faites valider une proposition qui dit pourquoi."
                        .formatted(most));
    }
}
