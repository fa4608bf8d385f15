package fr.levain.decisions.web;

import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.Optional;

/** A feedback asked for before the decision is told. @param until the last day of the embargoes that run, of whichever dossiers */
public record FeedbackTooEarlyPage(String reference, Optional<LocalDate> until) implements Page {
    @Override
    public int status() {
        return 409;
    }
}
