package fr.levain.decisions.web;

import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.NotificationMode;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Map;

/** The letter of a dossier found inadmissible, for the service that posts it. */
public record InadmissibilityPage(DecidedOutcome outcome, boolean handles, Map<String, String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public static String pathOf(String reference) {
        return "/decisions/irrecevabilites/" + reference;
    }

    public String path() {
        return pathOf(outcome.reference());
    }

    public boolean mayPost() {
        return handles && waitsForThePost(outcome);
    }

    static boolean waitsForThePost(DecidedOutcome outcome) {
        return outcome.notifiedOn().isEmpty() && outcome.mode().filter(NotificationMode.LETTER::equals).isPresent();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
