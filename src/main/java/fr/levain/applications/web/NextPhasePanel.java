package fr.levain.applications.web;

import fr.levain.applications.NextPhases.Step;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;

/**
 * What a filed dossier becomes in the second phase of its call.
 *
 * @param opens whether the reader may open the dossier of that phase
 * @param dossiers where dossiers are read: {@code /dossiers/} for its author, {@code /instruction/} for officers
 * @param address where to invite, or to open
 */
public record NextPhasePanel(List<Step> steps, boolean officer, boolean opens, String dossiers, String address, Instant now) implements Page {
    public boolean mayOpen(Step step) {
        return !officer && opens && step.invited() && step.opened().isEmpty() && step.call().current().takes(now);
    }

    public boolean mayInvite(Step step) {
        return officer && !step.invited();
    }
}
