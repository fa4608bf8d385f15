package fr.levain.committees;

import java.time.Instant;

/**
 * @param place of the dossier on the agenda, and of its line in the minutes
 * @param signed the minutes are: it is final, and an act may rest on it
 */
public record GivenOpinion(MeetingId meeting, String committee, Instant heldAt, boolean signed, CommitteeOpinion opinion, int place) {
    /** The line of the minutes where it is written. */
    public String minutesLine() {
        return "/seances/%s/proces-verbal#%s".formatted(meeting, MinutesLines.anchor(place));
    }
}
