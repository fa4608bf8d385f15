package fr.levain.support.web;

import fr.levain.programmes.Programme;
import fr.levain.support.Action;
import fr.levain.support.Corrected;
import fr.levain.support.ExitReason;
import fr.levain.support.FollowUp;
import fr.levain.support.Funding;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportSession;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;

/**
 * Something written of a follow-up, to put right, and how it was written before.
 *
 * @param path of its form
 * @param typed what it says now, or what was typed and has to be mended
 * @param open whether it may be corrected; else only read again
 * @param late whether somebody corrected it while this was typed
 * @param former latest first
 */
public record CorrectionPage(FollowUp read, Corrected part, String path, Typed typed, FormErrors errors, boolean open, boolean late, List<Before> former) implements Page {
    /** @param told as it was written @param reason why it was corrected; may be empty */
    public record Before(Instant until, String by, String told, String reason) {}

    public SupportPlan plan() {
        return read.plan();
    }

    public List<Programme.Axis> axes() {
        return read.axes();
    }

    public List<Choice> levelChoices(Programme.Axis axis) {
        return Words.levels(axis);
    }

    public List<Choice> actionKinds() {
        return Words.choices(Action.Kind.class, Action.Kind::label);
    }

    public List<Choice> sessionKinds() {
        return Words.choices(SupportSession.Kind.class, SupportSession.Kind::label);
    }

    public List<Choice> readers() {
        return Words.choices(SupportSession.SeenBy.class, SupportSession.SeenBy::label);
    }

    public List<Choice> answers() {
        return Words.choices(Funding.Answer.class, Funding.Answer::label);
    }

    public List<Choice> exits() {
        return Words.choices(ExitReason.class, ExitReason::label);
    }

    @Override
    public int status() {
        return late ? 409 : errors.isEmpty() ? 200 : 422;
    }
}
