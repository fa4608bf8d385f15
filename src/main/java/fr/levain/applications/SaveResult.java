package fr.levain.applications;

import fr.levain.forms.Answers;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Gap;
import java.time.Instant;
import java.util.List;

/** How saving a page ends. What was typed is never lost. */
public sealed interface SaveResult {
    /**
     * @param application saved
     * @param version the page has from now on
     * @param problems what is wrong in what was typed; saved all the same
     * @param unbalanced what is wrong once the page is left, but not while lines are being added
     * @param files why a file that came was not taken
     */
    record Saved(ApplicationId application, int version, Instant at, List<Gap> problems, List<Gap> unbalanced, List<Gap> files) implements SaveResult {}

    /**
     * Another tab, or another person, saved the page in between.
     *
     * @param version to send back with the choice between both
     */
    record Conflict(FormPage page, int version, Answers stored, Answers typed) implements SaveResult {}

    /**
     * The dossier was filed, or given up, in between: nothing was saved.
     *
     * @param view the dossier as it is now
     * @param stored what the dossier keeps for the page
     */
    record Closed(ApplicationView view, FormPage page, Answers stored, Answers typed) implements SaveResult {}

    /**
     * Whoever was writing was taken off the dossier in between: nothing was saved, and nothing of it is shown any more but
     * what they typed.
     */
    record TakenOff(ApplicationReference reference, FormRevisionId form, FormPage page, Answers typed) implements SaveResult {}
}
