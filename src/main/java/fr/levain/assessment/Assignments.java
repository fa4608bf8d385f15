package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows a case: taken by an officer, or given to a colleague by the head or an assistant. */
@Service
@Transactional
public class Assignments {
    private final Assessments assessments;
    private final CaseStore store;
    private final Accounts accounts;
    private final Teams teams;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            Assessments assessments, CaseStore store, Accounts accounts, Teams teams, Outbox outbox, Instance instance,
            ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.accounts = accounts;
        this.teams = teams;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** Those who may follow it: the case officers and heads of the team in charge, and of the caller's own teams. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(CaseFile file, Caller by) {
        var own = by instanceof Caller.Account account ? account.teams().stream() : Stream.<String>empty();
        return Stream.concat(Stream.of(file.team()), own).distinct()
                .flatMap(team -> teams.members(team).stream()).distinct()
                .filter(person -> !file.keptApart().contains(person.id()))
                .filter(person -> accounts.caller(person.id())
                        .filter(account -> account.has(Role.CASE_OFFICER) || account.has(Role.HEAD)).isPresent())
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    public void take(String reference, Caller by) {
        assign(assessments.handled(reference, by), by.signedIn().id(), by);
    }

    /**
     * Gives the case, and tells the one who gets it that it waits.
     *
     * @throws NotAllowed when the caller is neither head nor assistant, or the other one is no colleague
     */
    public void give(String reference, AccountId to, Caller by) {
        var file = assessments.handled(reference, by);
        if (!by.has(Role.HEAD) && !by.has(Role.ASSISTANT)) throw new NotAllowed();
        var person = colleagues(file, by).stream().filter(each -> each.id().equals(to)).findFirst().orElseThrow(NotAllowed::new);
        if (assign(file, to, by) && !to.equals(by.signedIn().id())) tell(file, person);
    }

    /**
     * The same without a word to the one who gets it: who gives many at once writes a single mail.
     *
     * @return false when they follow it already
     * @throws NotAllowed as {@link #give}
     */
    public boolean hand(String reference, AccountId to, Caller by) {
        var file = assessments.handled(reference, by);
        if (!by.has(Role.HEAD) && !by.has(Role.ASSISTANT)) throw new NotAllowed();
        if (colleagues(file, by).stream().noneMatch(each -> each.id().equals(to))) throw new NotAllowed();
        return assign(file, to, by);
    }

    /**
     * I7: a dossier whose decision was taken back on appeal is instructed by somebody else than the first time.
     *
     * @param to who looked at it again
     * @param apart who instructed it the first time
     */
    public void instructAgain(ApplicationId application, AccountId to, Set<AccountId> apart, Caller by) {
        store.keepApart(application, apart, clock.instant());
        move(application, to, by);
    }

    /** By a rule or an absence that was agreed to beforehand: nobody's leave is asked again. */
    void move(ApplicationId application, AccountId to, Caller by) {
        store.find(application).filter(file -> !file.keptApart().contains(to)).ifPresent(file -> assign(file, to, by));
    }

    /** Giving it to who follows it already changes nothing. */
    private boolean assign(CaseFile file, AccountId officer, Caller by) {
        if (file.officer().filter(officer::equals).isPresent()) return false;
        var now = clock.instant();
        store.assign(file.application(), officer, now);
        events.publishEvent(new CaseAssigned(file.application(), now, by, officer));
        return true;
    }

    private void tell(CaseFile file, Person person) {
        outbox.send(new Message(
                person.email(),
                "Dossier %s : il vous est confié".formatted(file.reference()),
                """
                Bonjour,

                Le dossier %s vous est confié. Il vous attend ici :
                %s
                """.formatted(file.reference(), instance.link("/instruction/" + file.reference())),
                Optional.of(person.id()), Optional.of(file.application().subject()), "assessment.assigned"));
    }
}
