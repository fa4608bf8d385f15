package fr.levain.support.web;

import fr.levain.support.Corrected;
import fr.levain.support.Funding;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportSession;
import fr.levain.support.ExitReason;
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
 * @param former latest first
 */
public record CorrectionPage(SupportPlan plan, Corrected part, String path, Typed typed, FormErrors errors, boolean open, List<Before> former) implements Page {
    /** @param told as it was written */
    public record Before(Instant until, String by, String told) {}

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
        return errors.isEmpty() ? 200 : 422;
    }
}
