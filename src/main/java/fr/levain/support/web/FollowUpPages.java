package fr.levain.support.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.Partners;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.support.Caseloads;
import fr.levain.support.FollowUps;
import fr.levain.support.ProjectTimelines;
import fr.levain.support.SupportSession;
import fr.levain.ui.FormErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of a follow-up, opened anew each time: the look is written down. */
@Component
class FollowUpPages {
    private final FollowUps followUps;
    private final ProjectTimelines timelines;
    private final Caseloads caseloads;
    private final Partners partners;
    private final Accounts accounts;
    private final Clock clock;

    FollowUpPages(FollowUps followUps, ProjectTimelines timelines, Caseloads caseloads, Partners partners, Accounts accounts, Clock clock) {
        this.followUps = followUps;
        this.timelines = timelines;
        this.caseloads = caseloads;
        this.partners = partners;
        this.accounts = accounts;
        this.clock = clock;
    }

    FollowUpPage page(String reference, Caller caller) {
        return page(reference, caller, Typed.NOTHING, FormErrors.none());
    }

    FollowUpPage page(String reference, Caller caller, Typed typed, FormErrors errors) {
        var read = followUps.read(reference, caller);
        return new FollowUpPage(
                read, partners.nameOf(read.plan().partner()), names(Stream.concat(read.plan().adviser().stream(), read.sessions().stream().map(SupportSession::heldBy))),
                caseloads.colleagues(caller), caseloads.alertsOf(read.plan()), timelines.forPartner(read.plan(), caller, 1).items(), typed, errors, today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    Map<AccountId, String> names(Stream<AccountId> asked) {
        return accounts.people(asked.collect(Collectors.toSet())).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
