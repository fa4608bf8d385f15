package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list a session works from: what is put to the committee, file by file. Opinions remain the committee's own act. */
@Service
@Transactional
public class SessionLists {
    /** @param amount zero for a file that is left out */
    public record Entry(ApplicationId application, Euros amount, boolean funded) {}

    /** @param version how many lists were adopted for the session; 0 for none */
    public record Adopted(int version, String name, Instant at, Optional<AccountId> by) {}

    /** How adopting a list ends. */
    public sealed interface AdoptResult {
        /** @param heard files that already have an opinion: the list leaves them as they are */
        record Done(int version, int heard) implements AdoptResult {}

        /** Another list was adopted since the screen was read. */
        record Moved(Adopted now) implements AdoptResult {}

        record Refused(String why) implements AdoptResult {}
    }

    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final SessionListStore store;
    private final SessionBoards boards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionLists(MeetingStore meetings, AgendaStore agendas, SessionListStore store, SessionBoards boards, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.store = store;
        this.boards = boards;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Adopted> of(MeetingId meeting) {
        return store.adopted(meeting);
    }

    /** The whole session, whoever reads it: for what is settled once its minutes are signed. */
    @Transactional(readOnly = true)
    public SessionBoard settled(MeetingId id) {
        return boards.of(meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id)), new Caller.System("committees-settled"));
    }

    /** Whether this person may adopt: the head of the service, who left no file of the session (I3) and has no reading of one to give. */
    @Transactional(readOnly = true)
    public boolean mayAdopt(Meeting meeting, Caller caller) {
        if (!caller.has(Role.HEAD)) return false;
        var board = boards.of(meeting, caller);
        return board.hidden() == 0 && board.withheld().isEmpty();
    }

    /**
     * Puts the list to the session, before it or while it is open.
     *
     * @param version of the list that was on the screen
     * @throws NotAllowed when the caller may not
     */
    public AdoptResult adopt(MeetingId id, int version, List<Entry> entries, String name, Caller by) {
        var meeting = meetings.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
        if (!mayAdopt(meeting, by)) throw new NotAllowed();
        if (!meeting.status().isPrepared() && meeting.status() != MeetingStatus.OPEN)
            return new AdoptResult.Refused("La séance est levée : sa liste ne change plus.");
        var now = store.adopted(id);
        if (now.map(Adopted::version).orElse(0) != version) return new AdoptResult.Moved(now.orElseThrow());
        var agenda = agendas.of(id);
        if (!ids(agenda).equals(entries.stream().map(Entry::application).collect(Collectors.toSet())))
            return new AdoptResult.Refused("L’ordre du jour a changé depuis ce scénario.");
        var funded = Euros.sum(entries.stream().filter(Entry::funded).map(Entry::amount).toList());
        var pot = boards.of(meeting, by).pot();
        if (pot.filter(funded::isAbove).isPresent())
            return new AdoptResult.Refused("La liste dépasse l’enveloppe de la séance de %s. Baissez des montants, ou faites d’abord élargir l’enveloppe."
                    .formatted(funded.minus(pot.get())));
        for (var entry : entries) store.list(id, entry);
        store.adopt(id, version + 1, name, by, clock.instant());
        int kept = (int) entries.stream().filter(Entry::funded).count();
        events.publishEvent(new ListAdopted(id, version + 1, kept, entries.size() - kept, funded, clock.instant(), by));
        return new AdoptResult.Done(version + 1, (int) agenda.stream().filter(item -> item.opinion().isPresent()).count());
    }

    private static Set<ApplicationId> ids(List<AgendaItem> agenda) {
        return agenda.stream().map(AgendaItem::application).collect(Collectors.toSet());
    }
}
