package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.Organisations;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which part of a draft is whose to fill in. It says who is expected, and keeps nobody from helping. */
@Service
@Transactional
public class Assignments {
    private final AssignmentStore store;
    private final ParticipantStore participants;
    private final Ownership ownership;
    private final DossierReading reading;
    private final Organisations organisations;
    private final Accounts accounts;
    private final ParticipantMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            AssignmentStore store,
            ParticipantStore participants,
            Ownership ownership,
            DossierReading reading,
            Organisations organisations,
            Accounts accounts,
            ParticipantMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.participants = participants;
        this.ownership = ownership;
        this.reading = reading;
        this.organisations = organisations;
        this.accounts = accounts;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** By page; parts given to nobody are absent. */
    @Transactional(readOnly = true)
    public Map<String, Assignment> of(ApplicationId application) {
        return store.of(application);
    }

    /** Whoever may write in the dossier: its author first, the members of the organisation, the people invited to write. */
    @Transactional(readOnly = true)
    public List<Person> writers(ApplicationView view) {
        var ids = new LinkedHashSet<AccountId>();
        ids.add(view.author());
        ids.addAll(organisations.actingFor(view.holder()));
        participants.of(view.id()).stream()
                .filter(each -> each.state() == Participant.State.JOINED && each.entitlement().writes())
                .flatMap(each -> each.account().stream())
                .forEach(ids::add);
        var people = accounts.people(ids);
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /** The names of those who have a part, or had it. */
    @Transactional(readOnly = true)
    public Map<AccountId, Person> people(Map<String, Assignment> assignments) {
        return accounts.people(assignments.values().stream().map(Assignment::to).toList());
    }

    /**
     * Gives parts to people who may write, all at once; those given to nobody are taken back. Who has a part already is not
     * told again.
     *
     * @param parts by page of the form
     * @throws NotFound when one of them may not write, or there is no such part: nothing is given then
     */
    public void assign(ApplicationReference reference, Map<String, Optional<AccountId>> parts, Caller by) {
        var view = draft(reference, by);
        var dossier = reading.dossier(view);
        var known = store.of(view.id());
        var writers = writers(view);
        parts.forEach((page, to) -> {
            var title = dossier.page(page).title();
            if (to.isEmpty()) {
                // what was handed back keeps its word until someone else has the part
                if (known.get(page) instanceof Assignment given && given.isPending()) store.take(view.id(), page);
                return;
            }
            var person = writers.stream().filter(each -> each.id().equals(to.get())).findFirst().orElseThrow(() -> new NotFound("writer " + to.get()));
            if (!store.assign(view.id(), page, person.id(), by.signedIn().id(), clock.instant())) return;
            events.publishEvent(new SectionAssigned(view.id(), clock.instant(), by, page));
            if (!person.id().equals(by.signedIn().id())) mails.assigned(view, person, title, page);
        });
    }

    /** The part is done, or cannot be: whoever gave it is told, with a word. */
    public void handBack(ApplicationReference reference, String page, String note, Caller by) {
        var view = draft(reference, by);
        var given = Optional.ofNullable(store.of(view.id()).get(page)).orElseThrow(() -> new Stale("part " + page));
        if (!given.to().equals(by.signedIn().id())) throw new NotAllowed();
        if (!store.handBack(view.id(), page, note, clock.instant())) throw new Stale("part " + page);
        events.publishEvent(new SectionHandedBack(view.id(), clock.instant(), by, page));
        mails.handedBack(view, given.by(), by.signedIn(), reading.dossier(view).page(page).title(), note);
    }

    private ApplicationView draft(ApplicationReference reference, Caller by) {
        var view = ownership.writable(reference, by);
        if (!view.status().isDraft()) throw new Stale("dossier " + reference);
        return view;
    }
}
