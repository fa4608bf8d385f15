package fr.levain.revisions.web;

import fr.levain.revisions.Difference;
import fr.levain.revisions.Finding;
import fr.levain.revisions.TextState;
import fr.levain.ui.Page;
import java.util.List;

/**
 * What is left to mend in a draft, what it changes, and the button that publishes it.
 *
 * @param digest of the draft as it is shown here
 * @param unread remarks of the field nobody has read
 * @param moved the draft was changed since it was checked: nothing was published
 */
public record DraftCheckPage(
        TextState state, List<Finding> findings, List<Difference> differences, String digest, int unread, boolean moved, boolean refused)
        implements Page {
    @Override
    public int status() {
        return moved ? 409 : refused ? 422 : 200;
    }

    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocking).toList();
    }

    public List<Finding> worthKnowing() {
        return findings.stream().filter(finding -> !finding.blocking()).toList();
    }

    public boolean isReady() {
        return blocking().isEmpty();
    }
}
