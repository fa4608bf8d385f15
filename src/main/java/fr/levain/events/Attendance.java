package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came: ticked by the organiser, or said by whoever is there with the code shown on the spot. */
@Service
@Transactional
public class Attendance {
    public static final int PER_PAGE = 200;

    /** Somebody of a registration, as a box of the list names them. */
    public record Ticked(UUID registration, int number) {
        public String word() {
            return registration + "." + number;
        }
    }

    private final GatheringStore gatherings;
    private final RegistrationStore store;
    private final NeedStore needs;
    private final Organisers organisers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendance(
            GatheringStore gatherings, RegistrationStore store, NeedStore needs, Organisers organisers, ApplicationEventPublisher events, Clock clock) {
        this.gatherings = gatherings;
        this.store = store;
        this.needs = needs;
        this.organisers = organisers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param page from 1
     * @throws NotFound for anybody but its organiser
     */
    @Transactional(readOnly = true)
    public AttendeeList list(String slug, int page, Caller by) {
        var gathering = gatherings.find(slug).orElseThrow(() -> new NotFound("gathering " + slug));
        organisers.mustRun(gathering, by);
        var found = store.expected(gathering.id(), (Math.max(page, 1) - 1L) * PER_PAGE, PER_PAGE + 1);
        var shown = found.stream().limit(PER_PAGE).toList();
        return new AttendeeList(gathering, shown, needs.of(shown.stream().map(Registration::id).toList()), found.size() > PER_PAGE, store.present(gathering.id()));
    }

    /**
     * Notes what the page changed, and nothing else: who said so with the code since it was shown stays there.
     *
     * @param came ticked now, and not when the page was shown
     * @param gone ticked when the page was shown, and no more
     * @throws Stale once the meeting is said held: certificates rest on it
     */
    public int note(String slug, Set<Ticked> came, Set<Ticked> gone, Caller by) {
        var now = clock.instant();
        var gathering = gatherings.find(slug).flatMap(found -> gatherings.lock(found.id())).orElseThrow(() -> new NotFound("gathering " + slug));
        organisers.mustRun(gathering, by);
        if (gathering.status() != GatheringStatus.PUBLISHED) throw new Stale("gathering " + slug);
        var here = store.in(gathering.id(), RegistrationStatus.REGISTERED).stream().map(Registration::id).toList();
        came.stream().filter(each -> here.contains(each.registration())).forEach(each -> store.note(each.registration(), each.number(), true, now));
        gone.stream().filter(each -> here.contains(each.registration())).forEach(each -> store.note(each.registration(), each.number(), false, now));
        int present = store.present(gathering.id());
        events.publishEvent(new AttendanceNoted(gathering.id(), present, now, by));
        return present;
    }

    /**
     * With the code shown on the spot, around the hours of the meeting.
     *
     * @param there numbers of those of the registration who are there: the others may come later, or not at all
     * @return false when the code is another, or it is not the time
     */
    public boolean sayPresent(String token, String code, Set<Integer> there) {
        var now = clock.instant();
        var registration = store.find(token).orElseThrow(() -> new NotFound("registration"));
        var gathering = gatherings.lock(registration.gathering()).orElseThrow();
        if (registration.status() != RegistrationStatus.REGISTERED || !gathering.takesPresence(now)
                || !gathering.presenceCode().equals(code.replaceAll("\\s", ""))) return false;
        registration.attendees().stream().filter(each -> there.contains(each.number())).forEach(each -> store.note(registration.id(), each.number(), true, now));
        events.publishEvent(new AttendanceNoted(gathering.id(), store.present(gathering.id()), now, registration.bearer(gathering.details().endsAt())));
        return true;
    }
}
