package fr.levain.decisions.web;

import fr.levain.decisions.SilenceRequest;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** The reasons of a rejection by silence, to write. @param late the month is over */
public record SilenceReasonsPage(SilenceRequest request, String title, boolean late, String typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + request.reference() + "/motifs-du-silence";
    }
}
