package fr.levain.events;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public agenda: what is to come, what is full, what is cancelled. */
@Service
@Transactional(readOnly = true)
public class Agenda {
    public static final int PER_PAGE = 20;
    /** In the calendar and in the data, which have no pages. */
    public static final int IN_A_FILE = 500;

    /** @param next whether others follow */
    public record Page(List<Gathering> gatherings, boolean next) {}

    private final GatheringStore store;
    private final RegistrationStore registrations;
    private final EventsInPack pack;
    private final Clock clock;

    Agenda(GatheringStore store, RegistrationStore registrations, EventsInPack pack, Clock clock) {
        this.store = store;
        this.registrations = registrations;
        this.pack = pack;
        this.clock = clock;
    }

    public Page page(AgendaQuery query) {
        var found = listed(query, PER_PAGE + 1);
        return new Page(found.stream().limit(PER_PAGE).toList(), found.size() > PER_PAGE);
    }

    /** For a file: those of the last month too, so that a calendar learns what was cancelled. */
    public List<Gathering> whole(AgendaQuery query) {
        if (query.month().isPresent()) return listed(query, IN_A_FILE);
        var from = LocalDate.ofInstant(clock.instant(), French.PARIS).minusMonths(1).atStartOfDay(French.PARIS).toInstant();
        return store.listed(query, from, null, IN_A_FILE);
    }

    /** The first to come, for the home page. */
    public List<Gathering> next(int most) {
        return listed(AgendaQuery.ALL, most + 5).stream().filter(each -> each.status() == GatheringStatus.PUBLISHED).limit(most).toList();
    }

    /** @throws NotFound when it is no longer, or not yet, public */
    public Gathering find(String slug) {
        return store.find(slug).filter(Gathering::isPublic).orElseThrow(() -> new NotFound("gathering " + slug));
    }

    public Seats seats(Gathering gathering) {
        return seats(List.of(gathering)).get(gathering.id());
    }

    /** In one statement for all. */
    public Map<GatheringId, Seats> seats(Collection<Gathering> gatherings) {
        return registrations.seats(gatherings);
    }

    /** What somebody is registered for, the next first. */
    public List<MyRegistration> of(AccountId account) {
        return registrations.of(account, clock.instant());
    }

    public EventSettings settings() {
        return pack.settings();
    }

    private List<Gathering> listed(AgendaQuery query, int max) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS).atStartOfDay(French.PARIS).toInstant();
        return query.month()
                .map(month -> store.listed(query, month.atDay(1).atStartOfDay(French.PARIS).toInstant(),
                        month.plusMonths(1).atDay(1).atStartOfDay(French.PARIS).toInstant(), max))
                .orElseGet(() -> store.listed(query, today, null, max));
    }
}
