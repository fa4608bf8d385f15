package fr.levain.calls;

import fr.levain.revisions.TextState;

/** A grid as officers prepare it: its draft, or what is published when none is open. */
public record GridDraft(TextState state, WrittenGrid written) {
    public Grid grid() {
        return written.grid();
    }

    public boolean weighted() {
        return grid().weighting() == Grid.Weighting.HUNDRED;
    }
}
