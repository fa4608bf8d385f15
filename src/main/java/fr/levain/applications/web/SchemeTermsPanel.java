package fr.levain.applications.web;

import fr.levain.calls.SchemeRevision;
import fr.levain.ui.Page;

/** The version of the aid the dossier was opened under. */
public record SchemeTermsPanel(SchemeRevision terms) implements Page {
    public String href() {
        return "/reglement/%s/versions/%d".formatted(terms.slug(), terms.number());
    }
}
