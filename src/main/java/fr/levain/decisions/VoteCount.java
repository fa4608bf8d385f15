package fr.levain.decisions;

import fr.levain.kernel.French;
import java.util.Optional;

/**
 * The voices a vote of the assembly counted (M11).
 *
 * @param inOffice members of the body that votes, present or not
 */
public record VoteCount(int inOffice, int inFavour, int against, int abstentions) {
    /**
     * Why nothing was decided by this vote; empty when it was.
     *
     * @param aside members who stood aside: they are in no voice (I3)
     */
    public Optional<String> refusal(int aside) {
        if (inOffice < 1) return Optional.of("Indiquez l’effectif : le nombre de membres en exercice.");
        if (inFavour < 0 || against < 0 || abstentions < 0) return Optional.of("Écrivez des nombres de voix positifs.");
        int told = inFavour + against + abstentions + aside;
        if (told > inOffice)
            return Optional.of("Le décompte dépasse l’effectif : %s pour %s. Un membre déporté ne vote pas.".formatted(
                    aside == 0 ? French.plural(told, "voix", "voix") : "%s et %s".formatted(French.plural(told - aside, "voix", "voix"), French.plural(aside, "déport", "déports")),
                    French.plural(inOffice, "membre en exercice", "membres en exercice")));
        // CGCT L4132-14: most of the voices given decide; the president's decides an even vote.
        if (inFavour == 0 || inFavour < against)
            return Optional.of("Avec %d pour et %d contre, la délibération n’est pas adoptée : elle ne décide rien.".formatted(inFavour, against));
        return Optional.empty();
    }

    /** « 41 voix pour, 3 contre, 2 abstentions, sur 53 membres en exercice » */
    public String told() {
        return "%d voix pour, %d contre, %s, sur %s".formatted(inFavour, against,
                abstentions == 0 ? "aucune abstention" : French.plural(abstentions, "abstention", "abstentions"),
                French.plural(inOffice, "membre en exercice", "membres en exercice"));
    }
}
