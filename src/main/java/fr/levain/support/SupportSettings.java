package fr.levain.support;

import java.util.List;

/**
 * The authority's choices about accompaniment ({@code support.yaml}).
 *
 * @param keptTextDays what was being written when a consent was withdrawn is kept for its author
 * @param keptMonths after its end, a follow-up still names people
 * @param ties of the authority with the partners
 */
public record SupportSettings(int keptTextDays, int keptMonths, List<RegionTie> ties) {
    static final SupportSettings NONE = new SupportSettings(30, 36, List.of());

    public SupportSettings {
        ties = List.copyOf(ties);
    }
}
