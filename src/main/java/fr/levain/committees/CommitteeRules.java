package fr.levain.committees;

import fr.levain.kernel.Rate;
import java.util.List;

/**
 * How a committee works. A meeting keeps those it was planned under.
 *
 * @param quorum share of the voting seats that must be there, e.g. half
 * @param noticeDays between the convocation and the meeting
 * @param freezeDays between the reading pack and the meeting
 * @param secretBallot votes are secret unless somebody says otherwise
 * @param ownScoreFirst a member sees the scores of the others once theirs is given
 * @param castingVote the chair's voice decides when an open vote is even
 * @param rankedBy whose scores the ranking follows
 * @param minutesPerFile least time of a dossier on an agenda
 * @param sheet fields of the form shown on the sheet of a dossier, in order
 */
public record CommitteeRules(
        Rate quorum, int noticeDays, int freezeDays, boolean secretBallot, boolean ownScoreFirst, boolean castingVote,
        RankedBy rankedBy, int minutesPerFile, List<String> sheet) {
    public CommitteeRules {
        sheet = List.copyOf(sheet);
    }
}
