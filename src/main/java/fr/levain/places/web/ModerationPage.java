package fr.levain.places.web;

import fr.levain.places.OpenReport;
import fr.levain.places.PlaceClaim;
import fr.levain.places.Proposal;
import fr.levain.ui.Page;
import java.util.List;

/** What waits for the Region about spaces. @param reason typed for a claim that is declined without one */
public record ModerationPage(List<Proposal> proposals, List<PlaceClaim> claims, List<OpenReport> reports, String reasonMissing) implements Page {
    static final int SHOWN = 50;

    @Override
    public int status() {
        return reasonMissing.isEmpty() ? 200 : 422;
    }

    public boolean isEmpty() {
        return proposals.isEmpty() && claims.isEmpty() && reports.isEmpty();
    }
}
