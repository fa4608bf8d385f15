package fr.levain.support.web;

import fr.levain.support.SupportSession;
import fr.levain.support.Workshops;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Workshops of a cohort, and the form to write one.
 *
 * @param present references ticked; all, before anything is typed
 */
public record WorkshopsPage(Workshops.OfCohort read, LocalDate today, List<String> present, Typed typed, FormErrors errors, @Nullable String notice) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return read.cohort().partnerPath() + "/ateliers";
    }

    public List<Choice> projects() {
        return read.followed().stream().map(plan -> Choice.of(plan.reference(), plan.title())).toList();
    }

    public List<Choice> readers() {
        return Arrays.stream(SupportSession.SeenBy.values()).map(each -> Choice.of(each.name(), each.label())).toList();
    }
}
