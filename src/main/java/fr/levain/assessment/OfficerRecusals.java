package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Teams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Role;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * I3: whoever instructs withdraws from a dossier where they have an interest (CRPA L100-2, loi 2013-907 art. 2). They no
 * longer see it; somebody else follows it, or their head is told that nobody does.
 */
@Service
@Transactional
public class OfficerRecusals {
    static final int SHORTEST_REASON = 20;

    private final Assessments assessments;
    private final Referrals referrals;
    private final Assignments assignments;
    private final CaseStore store;
    private final Teams teams;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficerRecusals(
            Assessments assessments, Referrals referrals, Assignments assignments, CaseStore store, Teams teams, Accounts accounts, Outbox outbox,
            Instance instance, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.referrals = referrals;
        this.assignments = assignments;
        this.store = store;
        this.teams = teams;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** In French: why it cannot be; empty once done. Nobody takes it back. */
    public Optional<String> recuse(String reference, String reason, Caller by) {
        var file = assessments.handled(reference, by);
        if (reason.strip().length() < SHORTEST_REASON)
            return Optional.of("Dites l’intérêt qui vous lie à ce dossier, en %d caractères au moins.".formatted(SHORTEST_REASON));
        var account = by.signedIn().id();
        var followed = file.officer().filter(account::equals).isPresent();
        var now = clock.instant();
        store.recuse(file.application(), account, reason.strip(), now);
        if (followed) store.leave(file.application());
        events.publishEvent(new OfficerRecused(file.application(), now, by, followed));
        if (followed) handOn(file, account);
        return Optional.empty();
    }

    /** To whom the rules name, unless it is the one who leaves; else their head chooses. */
    private void handOn(CaseFile file, AccountId left) {
        var next = referrals.of(file).map(referral -> referral.officer().id()).filter(officer -> !officer.equals(left) && !file.keptApart().contains(officer));
        if (next.isPresent()) {
            assignments.move(file.application(), next.get(), new Caller.System("recusal"));
            tell(file, List.of(next.get()), "Dossier %s : il vous est confié", "Le dossier %s vous est confié : la personne qui le suivait s’en est déportée.");
        } else {
            tell(file, heads(file, left), "Dossier %s : personne ne le suit", "La personne qui suivait le dossier %s s’en est déportée. Confiez-le à quelqu’un d’autre.");
        }
    }

    private List<AccountId> heads(CaseFile file, AccountId left) {
        return teams.members(file.team()).stream().map(person -> person.id()).filter(id -> !id.equals(left))
                .filter(id -> accounts.caller(id).filter(caller -> caller.has(Role.HEAD)).isPresent()).toList();
    }

    private void tell(CaseFile file, List<AccountId> people, String subject, String words) {
        for (var id : people) {
            var person = accounts.person(id);
            outbox.send(new Message(
                    person.email(), subject.formatted(file.reference()),
                    """
                    Bonjour,

                    %s
                    %s
                    """.formatted(words.formatted(file.reference()), instance.link("/instruction/" + file.reference())),
                    Optional.of(id), Optional.of(file.application().subject()), "assessment.recused"));
        }
    }
}
