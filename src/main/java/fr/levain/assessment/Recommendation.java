package fr.levain.assessment;

import fr.levain.eligibility.AmountComputation;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.Instant;
import java.util.List;

/**
 * What the service proposes to the vote.
 *
 * @param base eligible expenses the officer kept
 * @param computed greatest amount the terms of the call allow
 * @param amount zero when not favourable
 * @param aboveReason why the amount exceeds the computed one; empty otherwise
 * @param basis code of the state-aid basis (E9)
 * @param basisReason how it was chosen
 * @param declaredAid aid already received, as the applicant declared it (E6)
 * @param reasons told to the applicant when the proposal is a refusal
 */
public record Recommendation(
        Status status,
        boolean favourable,
        Euros base,
        Rate rate,
        Euros computed,
        Euros amount,
        List<AmountComputation.Step> steps,
        String aboveReason,
        String basis,
        String basisReason,
        Euros declaredAid,
        String conditions,
        String reasons,
        Instalments instalments,
        String envelope,
        Instant madeAt,
        String answer) {
    /** RETURNED: the head gave it back, with an answer. */
    public enum Status { MADE, RETURNED, VALIDATED }
}
