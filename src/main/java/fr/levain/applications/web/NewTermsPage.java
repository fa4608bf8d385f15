package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.NewerTerms.Offer;
import fr.levain.ui.Page;

/** What changed in a call since a draft was opened, and the choice of its author. */
public record NewTermsPage(ApplicationView view, Offer offer) implements Page {
    public String path() {
        return view.path() + "/nouveaux-termes";
    }
}
