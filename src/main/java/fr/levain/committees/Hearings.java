package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The holder heard by the committee: invited with the convocation, told again when the meeting moves, heard at an hour that the
 * minutes tell. The holder is never there while the committee deliberates.
 */
@Service
@Transactional
public class Hearings {
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final HearingStore store;
    private final MeetingMails mails;
    private final Applications applications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hearings(MeetingStore meetings, AgendaStore agendas, HearingStore store, MeetingMails mails, Applications applications,
            ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.store = store;
        this.mails = mails;
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Hearing> of(MeetingId meeting) {
        return store.of(meeting);
    }

    /** Those this reader may see: not of the files they withdrew from (I3). */
    @Transactional(readOnly = true)
    public List<Hearing> of(MeetingId meeting, Caller reader) {
        var asked = store.of(meeting);
        var closed = applications.closedTo(asked.stream().map(Hearing::application).toList(), reader);
        return asked.stream().filter(each -> !closed.contains(each.application())).toList();
    }

    /** Of one dossier; empty when its holder is not heard. */
    @Transactional(readOnly = true)
    public Optional<Hearing> of(MeetingId meeting, ApplicationId application) {
        return store.find(meeting, application);
    }

    /** Told at once when the members are already convened. Asked twice, it changes nothing. @throws Stale once the meeting is over */
    public void ask(MeetingId id, String reference, Caller by) {
        var meeting = before(id);
        var item = item(id, reference, by);
        if (!store.ask(id, item.application(), clock.instant())) return;
        events.publishEvent(new HearingAsked(item.application(), id, clock.instant(), by));
        if (meeting.status() == MeetingStatus.CONVENED) invite(meeting, store.find(id, item.application()).orElseThrow(), false);
    }

    /** The holder is told when they had been invited. */
    public void giveUp(MeetingId id, String reference, Caller by) {
        var meeting = before(id);
        var item = item(id, reference, by);
        var given = store.find(id, item.application());
        if (given.isEmpty() || !store.giveUp(id, item.application())) return;
        events.publishEvent(new HearingGivenUp(item.application(), id, clock.instant(), by));
        if (given.get().invitedAt().isPresent()) mails.heardNoMore(meeting, applications.view(item.application()));
    }

    /** The holder comes in: the hour is noted once. @throws Stale unless the meeting is open */
    public void heard(MeetingId id, String reference, Caller by) {
        if (found(id).status() != MeetingStatus.OPEN) throw new Stale("meeting " + id);
        var item = item(id, reference, by);
        if (store.heard(id, item.application(), clock.instant())) events.publishEvent(new HolderHeard(item.application(), id, clock.instant(), by));
    }

    /** In the same breath as the members; again when the meeting moved. */
    @EventListener
    void convened(MeetingConvened event) {
        var meeting = found(event.meeting());
        for (var hearing : store.of(event.meeting())) invite(meeting, hearing, hearing.invitedAt().isPresent());
    }

    /** The order or the durations changed: so does the hour. */
    @EventListener
    void arranged(AgendaArranged event) {
        var meeting = found(event.meeting());
        if (meeting.status() == MeetingStatus.CONVENED) for (var hearing : store.of(event.meeting())) if (hearing.isMoved()) invite(meeting, hearing, true);
    }

    @EventListener
    void cancelled(MeetingCancelled event) {
        var meeting = found(event.meeting());
        for (var hearing : store.of(event.meeting()))
            if (hearing.invitedAt().isPresent()) mails.heardNoMore(meeting, applications.view(hearing.application()));
    }

    private void invite(Meeting meeting, Hearing hearing, boolean again) {
        mails.heard(meeting, applications.view(hearing.application()), hearing.expectedAt(), again);
        store.invited(meeting.id(), hearing.application(), hearing.expectedAt(), clock.instant());
    }

    private Meeting before(MeetingId id) {
        var meeting = found(id);
        if (meeting.status() != MeetingStatus.PLANNED && meeting.status() != MeetingStatus.CONVENED) throw new Stale("meeting " + id);
        return meeting;
    }

    private Meeting found(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
    }

    /** A file that its officer withdrew from is none of theirs (I3). */
    private AgendaItem item(MeetingId id, String reference, Caller by) {
        return agendas.find(id, reference).filter(found -> applications.closedTo(List.of(found.application()), by).isEmpty())
                .orElseThrow(() -> new NotFound("dossier " + reference));
    }
}
