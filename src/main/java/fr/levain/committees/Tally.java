package fr.levain.committees;

import fr.levain.kernel.French;
import java.util.Optional;

/**
 * What a vote counted.
 *
 * @param casting the chair's voice went for it, the vote being even
 */
public record Tally(int inFavour, int against, int abstentions, boolean secret, boolean casting) {
    /** In one phrase, the chair’s casting vote said where it carried. */
    public String told() {
        return "%d pour, %d contre, %s%s".formatted(inFavour, against, French.plural(abstentions, "abstention", "abstentions"),
                casting && isEven() ? ", la voix du président l’emporte" : "");
    }

    public int votes() {
        return inFavour + against + abstentions;
    }

    /**
     * With the ballots counted by hand, and the voices nobody gave, which are abstentions.
     *
     * @param chair the chair is in favour
     */
    Tally plus(Tally paper, int missing, boolean chair) {
        return new Tally(inFavour + paper.inFavour, against + paper.against, abstentions + paper.abstentions + missing, secret, chair && !secret);
    }

    public boolean isEven() {
        return inFavour == against;
    }

    /**
     * Why what was put to the vote is not the opinion of the committee; empty when it is.
     *
     * @param voters present or represented, and not recused
     * @param castingVote the rules give the chair a casting vote
     */
    public Optional<String> refusal(int voters, boolean castingVote) {
        if (inFavour < 0 || against < 0 || abstentions < 0) return Optional.of("Écrivez des nombres de voix positifs.");
        if (votes() != voters)
            return Optional.of("Comptez %d voix : il y en a %d de décomptées. Notez aussi les abstentions.".formatted(voters, votes()));
        if (inFavour == 0 && against == 0) return Optional.of("Personne ne se prononce : remettez l’avis aux voix, ou ajournez.");
        if (inFavour > against) return Optional.empty();
        if (inFavour < against)
            return Optional.of("L’avis n’est pas adopté : %d pour, %d contre. Mettez un autre avis aux voix.".formatted(inFavour, against));
        // CRPA R133-11, by analogy; a secret ballot hides the chair's voice, which then cannot decide.
        if (secret) return Optional.of("Partage égal à bulletin secret : la voix du président ne départage pas. Revotez, ou ajournez.");
        if (!castingVote) return Optional.of("Partage égal des voix : l’avis n’est pas adopté. Revotez, ou ajournez.");
        return casting ? Optional.empty() : Optional.of("Partage égal des voix : cochez la voix du président si elle va dans ce sens.");
    }
}
