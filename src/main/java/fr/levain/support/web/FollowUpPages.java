package fr.levain.support.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.Need;
import fr.levain.directory.Partners;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.ProjectRequests;
import fr.levain.guidance.RequestForPartner;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.support.Caseloads;
import fr.levain.support.Engineering;
import fr.levain.support.FollowUps;
import fr.levain.support.ProjectTimelines;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportSession;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of a follow-up, opened anew each time: the look is written down. */
@Component
class FollowUpPages {
    private final FollowUps followUps;
    private final ProjectRequests all;
    private final PartnerRequests requests;
    private final ProjectTimelines timelines;
    private final Caseloads caseloads;
    private final Engineering engineering;
    private final Partners partners;
    private final Accounts accounts;
    private final SingleAct acts;
    private final Clock clock;

    FollowUpPages(
            FollowUps followUps, ProjectRequests all, PartnerRequests requests, ProjectTimelines timelines, Caseloads caseloads, Engineering engineering,
            Partners partners, Accounts accounts, SingleAct acts, Clock clock) {
        this.followUps = followUps;
        this.all = all;
        this.requests = requests;
        this.timelines = timelines;
        this.caseloads = caseloads;
        this.engineering = engineering;
        this.partners = partners;
        this.accounts = accounts;
        this.acts = acts;
        this.clock = clock;
    }

    FollowUpPage page(String reference, Caller caller) {
        return page(reference, caller, Typed.NOTHING, FormErrors.none());
    }

    FollowUpPage page(String reference, Caller caller, Typed typed, FormErrors errors) {
        var read = followUps.read(reference, caller);
        return new FollowUpPage(
                read, partners.nameOf(read.plan().partner()), names(Stream.concat(read.plan().adviser().stream(), read.sessions().stream().map(SupportSession::heldBy))),
                caseloads.colleagues(caller), caseloads.alertsOf(read.plan()), engineering.toJoin(read.plan()), told(read.plan(), caller), timelines.forPartner(read.plan(), caller, 1).items(), typed, errors, today());
    }

    /** What was said in the requests this partner looks after: who looked is written down there too. */
    private List<ToldBefore> told(SupportPlan plan, Caller caller) {
        return all.of(plan.project()).stream().flatMap(each -> opened(each.reference(), caller).stream()).filter(RequestForPartner::contactShown).map(RequestForPartner::request)
                .map(request -> new ToldBefore(request.reference(), request.sentAt(), request.words(),
                        partners.needs().stream().filter(need -> request.needs().contains(need.slug())).map(Need::label).toList(), request.answers())).toList();
    }

    private Optional<RequestForPartner> opened(String reference, Caller caller) {
        try {
            return Optional.of(requests.open(reference, caller));
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    /** The act of a form that was read: what is left to mend comes back as typed; sent twice, it is done once. @param part of the page it leads to */
    View written(String reference, Typed typed, Reading read, Caller caller, String part, Runnable act) {
        if (read.isWrong()) return page(reference, caller, typed, read.errors());
        return acts.once(typed.values(), caller, () -> {
            act.run();
            return to(reference, part);
        });
    }

    static Redirect to(String reference, String part) {
        return Redirect.to("/partenaire/accompagnements/" + reference + "#" + part);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    Map<AccountId, String> names(Stream<AccountId> asked) {
        return accounts.people(asked.collect(Collectors.toSet())).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
