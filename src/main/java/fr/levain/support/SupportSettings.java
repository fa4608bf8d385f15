package fr.levain.support;

import java.util.List;

/**
 * The authority's choices about accompaniment ({@code support.yaml}).
 *
 * @param keptTextDays what was being written when a consent was withdrawn is kept for its author
 * @param keptMonths after its end, a follow-up still names people
 * @param invitedDays an invitation nobody answers is kept, then erased
 * @param withdrawnMonths what was written before a consent was withdrawn is kept, should it be given again
 * @param laureateMonths after it was told, an award is shown to the partner that follows laureates
 * @param diagnosisDays after its start, a follow-up without a diagnosis is an alert, where the programme makes one
 * @param ties of the authority with the partners
 */
public record SupportSettings(int keptTextDays, int keptMonths, int invitedDays, int withdrawnMonths, int laureateMonths, int diagnosisDays, List<RegionTie> ties) {
    static final SupportSettings NONE = new SupportSettings(30, 36, 90, 12, 12, 60, List.of());

    public SupportSettings {
        ties = List.copyOf(ties);
    }
}
