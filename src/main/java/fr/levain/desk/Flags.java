package fr.levain.desk;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Escalating a dossier to a team, and its answer. */
@Service
@Transactional
public class Flags {
    private final FlagStore store;
    private final CaseRowStore rows;
    private final Assessments assessments;
    private final Teams teams;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Flags(
            FlagStore store, CaseRowStore rows, Assessments assessments, Teams teams, Accounts accounts, Outbox outbox, Instance instance,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.assessments = assessments;
        this.teams = teams;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Flag> of(ApplicationId application) {
        return store.of(application);
    }

    /**
     * Any officer may raise one, whoever handles the dossier: an alert is not an act on it.
     *
     * @return false when it is escalated to that team already
     * @throws NotFound when there is no such team
     */
    public boolean raise(String reference, String team, String reason, Caller by) {
        var file = assessments.byReference(reference, by);
        var warned = teams.bySlug(team).orElseThrow(() -> new NotFound("team " + team));
        var now = clock.instant();
        var flag = new Flag(UuidV7.at(now), file.application(), team, reason.strip(), by.signedIn().id(), now, Optional.empty(), Optional.empty(), "");
        if (!store.raise(flag)) return false;
        draw(file);
        events.publishEvent(new FlagRaised(file.application(), now, by, flag.id(), team));
        tellTeam(file, warned, by.signedIn().name());
        return true;
    }

    /** Whether this caller may answer: the team warned, whoever raised it, a head. */
    public boolean mayResolve(Flag flag, Caller by) {
        return by instanceof Caller.Account account && account.isOfficer()
                && (account.teams().contains(flag.team()) || account.id().equals(flag.raisedBy()) || account.has(Role.HEAD));
    }

    /** @throws Stale when it was answered in between */
    public void resolve(String reference, UUID id, String answer, Caller by) {
        var file = assessments.byReference(reference, by);
        var flag = store.of(file.application()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("flag " + id));
        if (!mayResolve(flag, by)) throw new NotAllowed();
        var now = clock.instant();
        if (!store.resolve(id, answer.strip(), by.signedIn().id(), now)) throw new Stale("flag " + id);
        draw(file);
        events.publishEvent(new FlagResolved(file.application(), now, by, id, flag.team()));
        if (!flag.raisedBy().equals(by.signedIn().id())) accounts.find(flag.raisedBy()).ifPresent(person -> tellRaiser(file, person, by.signedIn().name()));
    }

    private void draw(CaseFile file) {
        rows.flag(file.application(), store.of(file.application()).stream().filter(Flag::isOpen).map(Flag::team).distinct().sorted().toList());
    }

    /** The address of the team; without one, its members. What worries is read in the case file, not in a mail. */
    private void tellTeam(CaseFile file, Team team, String from) {
        var addresses = team.email().map(List::of).orElseGet(() -> teams.members(team.slug()).stream().map(Person::email).distinct().toList());
        for (var address : addresses)
            outbox.send(new Message(
                    address, "Dossier %s : signalé à votre équipe".formatted(file.reference()),
                    """
                    Bonjour,

                    %s signale le dossier %s à l’équipe « %s ». Lisez pourquoi, et répondez ici :
                    %s
                    """.formatted(from, file.reference(), team.name(), instance.link("/instruction/" + file.reference() + "/signalements")),
                    Optional.empty(), Optional.of(file.application().subject()), "desk.flag"));
    }

    private void tellRaiser(CaseFile file, Person raiser, String from) {
        outbox.send(new Message(
                raiser.email(), "Dossier %s : une réponse à votre signalement".formatted(file.reference()),
                """
                Bonjour,

                %s répond à votre signalement du dossier %s :
                %s
                """.formatted(from, file.reference(), instance.link("/instruction/" + file.reference() + "/signalements")),
                Optional.of(raiser.id()), Optional.of(file.application().subject()), "desk.flag"));
    }
}
