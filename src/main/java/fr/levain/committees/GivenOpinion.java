package fr.levain.committees;

import fr.levain.kernel.French;
import java.time.Instant;
import java.util.List;

/**
 * @param heldAt when the committee met: it may not be the day it was planned
 * @param recused names of the members who stood aside from this dossier
 * @param place of the dossier on the agenda, and of its line in the minutes
 * @param signed the minutes are: it is final, and an act may rest on it
 */
public record GivenOpinion(MeetingId meeting, String committee, Instant heldAt, boolean signed, CommitteeOpinion opinion, List<String> recused, int place) {
    public GivenOpinion {
        recused = List.copyOf(recused);
    }

    /** Who stood aside, as a phrase to follow the count; empty when nobody did. */
    public String stoodAside() {
        return recused.isEmpty() ? "" : recused.size() < 2 ? " Déport : " + recused.getFirst() + "." : " Déports : " + String.join(", ", recused) + ".";
    }

    /** How many did, for who is not told which of them had a tie. */
    public String countedAside() {
        return recused.isEmpty() ? "" : " " + French.plural(recused.size(), "déport", "déports") + ".";
    }

    /** The line of the minutes where it is written. */
    public String minutesLine() {
        return "/seances/%s/proces-verbal#%s".formatted(meeting, MinutesLines.anchor(place));
    }
}
