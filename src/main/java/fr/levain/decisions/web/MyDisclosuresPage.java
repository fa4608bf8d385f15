package fr.levain.decisions.web;

import fr.levain.applications.ApplicationView;
import fr.levain.decisions.DisclosureRequest;
import fr.levain.law.AccessRequest;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * Documents of the file, for whoever it is about: asked for, awaited, answered.
 *
 * @param clock of a request made today
 * @param mayAsk whether the reader may ask
 */
public record MyDisclosuresPage(
        ApplicationView view, List<DisclosureRequest> requests, AccessRequest clock, boolean mayAsk, LocalDate today, String typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
