package fr.levain.support;

import fr.levain.consents.Consents;
import fr.levain.kernel.Caller;
import fr.levain.projects.Joinings;
import fr.levain.projects.ProjectId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * A partner thinks that what it follows is also the project of a request it took, of a dossier it was let into, or of another of
 * its follow-ups. It only asks: whoever carries both says so. In no transaction of its own, as {@link Sources}.
 */
@Service
public class SameProject {
    private final PlanAccess access;
    private final PlanStore plans;
    private final Sources sources;
    private final Consents consents;
    private final Joinings joinings;
    private final SupportMails mails;

    SameProject(PlanAccess access, PlanStore plans, Sources sources, Consents consents, Joinings joinings, SupportMails mails) {
        this.access = access;
        this.plans = plans;
        this.sources = sources;
        this.consents = consents;
        this.joinings = joinings;
        this.mails = mails;
    }

    public enum Outcome { PROPOSED, SAME_ALREADY, UNKNOWN, SOMEBODY_ELSES }

    private record Other(ProjectId project, String email) {}

    /** @param typed a number of a request, of a dossier or of a follow-up @throws fr.levain.kernel.NotFound when the follow-up is not theirs */
    public Outcome propose(String reference, String typed, Caller caller) {
        var plan = access.readable(reference, caller);
        var other = other(typed.strip().toUpperCase(Locale.ROOT), caller);
        if (other.isEmpty()) return Outcome.UNKNOWN;
        if (!other.get().email().equalsIgnoreCase(plan.holder().email())) return Outcome.SOMEBODY_ELSES;
        if (!joinings.propose(plan.project(), other.get().project(), plan.partner(), caller)) return Outcome.SAME_ALREADY;
        mails.sameProject(plan);
        return Outcome.PROPOSED;
    }

    private Optional<Other> other(String typed, Caller caller) {
        var followed = plans.byReference(typed);
        if (followed.isEmpty()) return sources.find(typed, caller).map(source -> new Other(source.project(), source.holder().email()));
        return followed.filter(plan -> access.isTheirs(plan, caller) && consents.inForce(plan.id().subject(), plan.partner()).isPresent())
                .map(plan -> new Other(plan.project(), plan.holder().email()));
    }
}
