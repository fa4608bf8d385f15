package fr.levain.assessment;

import fr.levain.eligibility.AmountComputation;
import fr.levain.kernel.Euros;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.Basis;
import java.util.ArrayList;
import java.util.List;

/**
 * What the officer settles before the vote.
 *
 * @param base eligible expenses kept
 * @param otherPublicAid public money of other funders on the same expenses
 * @param declaredAid general de minimis aid of the last three years, as the beneficiary declared it (E6)
 * @param activity what the aid pays for, as de minimis asks it (E3)
 * @param risks what may go wrong, for those who advise and vote; never in a letter
 * @param reasons why the aid would be refused; empty for a favourable proposal
 * @param facts what else state-aid law asks of the holder and of the other aid
 */
public record Proposal(
        boolean favourable,
        Euros base,
        Euros otherPublicAid,
        Euros amount,
        String aboveReason,
        Basis basis,
        String basisReason,
        Euros declaredAid,
        AidedActivity activity,
        String conditions,
        String reasons,
        Instalments instalments,
        AidFacts facts,
        String risks) {
    /** One that rests on no scheme, for a holder without aid of general interest. */
    public Proposal(
            boolean favourable, Euros base, Euros otherPublicAid, Euros amount, String aboveReason, Basis basis, String basisReason,
            Euros declaredAid, AidedActivity activity, String conditions, String reasons, Instalments instalments) {
        this(favourable, base, otherPublicAid, amount, aboveReason, basis, basisReason, declaredAid, activity, conditions, reasons, instalments, AidFacts.NONE, "");
    }

    /** @param field id of the input to mend */
    public record Gap(String field, String message) {}

    private static final int SHORTEST_REASON = 20;

    /** The same, on this base. */
    Proposal on(Euros retained) {
        return new Proposal(
                favourable, retained, otherPublicAid, amount, aboveReason, basis, basisReason, declaredAid, activity, conditions, reasons, instalments,
                facts, risks);
    }

    /** What stops this proposal, in the order of the form. */
    public List<Gap> gaps(AmountComputation computation) {
        var gaps = new ArrayList<Gap>();
        if (!favourable) {
            if (reasons.strip().length() < SHORTEST_REASON)
                gaps.add(new Gap("motifs", "Écrivez les motifs du refus : le porteur les lira dans sa lettre."));
            return gaps;
        }
        if (!base.isPositive()) gaps.add(new Gap("assiette", "Indiquez l’assiette retenue, supérieure à zéro."));
        if (!amount.isPositive()) gaps.add(new Gap("montant", "Indiquez le montant proposé, supérieur à zéro."));
        if (amount.isAbove(computation.proposal()) && aboveReason.strip().length() < SHORTEST_REASON)
            gaps.add(new Gap("motif-depassement",
                    "Le montant dépasse le calcul (%s). Ramenez-le, ou dites pourquoi.".formatted(computation.proposal())));
        if (amount.isAbove(base))
            gaps.add(new Gap("montant", "L’aide ne peut pas dépasser l’assiette retenue (%s).".formatted(base)));
        return gaps;
    }
}
