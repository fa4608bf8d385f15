package fr.levain.applications;

import fr.levain.forms.Answers;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Gap;
import java.util.List;

/**
 * One line of the dossier's task list.
 *
 * @param answered questions answered, out of {@code asked}
 */
public record Section(String page, String title, State state, int answered, int asked, List<Gap> gaps) {
    public enum State { NOT_STARTED, IN_PROGRESS, TO_MEND, COMPLETE }

    /**
     * @param saved whether the page was saved once: a page without a required question is complete only then
     * @param problems what is wrong in what was typed
     * @param gaps what is wrong or missing
     */
    static Section of(FormRevision form, FormPage page, Answers dossier, boolean saved, List<Gap> problems, List<Gap> gaps) {
        var fields = form.visibleFields(page, dossier);
        int answered = (int) fields.stream().filter(field -> !dossier.to(field.id()).isAbsent()).count();
        State state;
        if (!problems.isEmpty()) state = State.TO_MEND;
        else if (saved && gaps.isEmpty()) state = State.COMPLETE;
        else if (answered > 0 || saved) state = State.IN_PROGRESS;
        else state = State.NOT_STARTED;
        return new Section(page.id(), page.title(), state, answered, fields.size(), gaps);
    }
}
