package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.letters.Odt;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Preparing a meeting: its day, its agenda, its convocation, its reading pack. */
@Service
@Transactional
public class Meetings {
    /** Dossiers ready for an agenda that one page offers. */
    public static final int MOST = 200;
    private static final int PAGE = 30;

    /** @param next the last meeting shown, when others follow it */
    public record MeetingList(List<MeetingLine> meetings, Optional<MeetingId> next) {}

    private final MeetingStore store;
    private final AgendaStore agendas;
    private final Committees committees;
    private final ReadingSheets sheets;
    private final MeetingPapers papers;
    private final ReadRanks ranks;
    private final MeetingMails mails;
    private final Hearings hearings;
    private final SessionBoards boards;
    private final Applications applications;
    private final Corrections moves;
    private final Documents documents;
    private final Territories territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            MeetingStore store, AgendaStore agendas, Committees committees, ReadingSheets sheets, MeetingPapers papers, ReadRanks ranks, MeetingMails mails,
            Hearings hearings, SessionBoards boards, Applications applications, Corrections moves, Documents documents, Territories territories, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.committees = committees;
        this.sheets = sheets;
        this.papers = papers;
        this.ranks = ranks;
        this.mails = mails;
        this.hearings = hearings;
        this.boards = boards;
        this.applications = applications;
        this.moves = moves;
        this.documents = documents;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    public MeetingId plan(String committee, Instant at, String place, String link, Caller by) {
        var now = clock.instant();
        var id = MeetingId.at(now);
        store.add(id, committees.of(committee), at, place.strip(), link.strip(), by, now);
        events.publishEvent(new MeetingPlanned(id, committee, now, by));
        return id;
    }

    /** @throws NotFound when there is none, or when the caller is no officer */
    @Transactional(readOnly = true)
    public Meeting meeting(MeetingId id, Caller officer) {
        if (!officer.isOfficer()) throw new NotFound("meeting " + id);
        return found(id);
    }

    /** Without the files this officer withdrew from, nor the scores this reader may not see yet. */
    @Transactional(readOnly = true)
    public List<AgendaItem> agenda(MeetingId id, Caller reader) {
        var whole = agendas.of(id);
        var closed = boards.closed(whole, reader);
        var agenda = whole.stream().filter(item -> !closed.contains(item.application())).toList();
        var withheld = boards.withheld(ids(agenda), reader);
        return agenda.stream().map(item -> withheld.contains(item.application()) ? item.unscored() : item).toList();
    }

    /** Those among these files whose scores this reader may not see yet. */
    @Transactional(readOnly = true)
    public Set<ApplicationId> withheld(Collection<ApplicationId> files, Caller reader) {
        return boards.withheld(files, reader);
    }

    @Transactional(readOnly = true)
    public MeetingList latest(Optional<String> committee, Optional<MeetingId> after) {
        var found = store.latest(committee, after, PAGE + 1);
        return found.size() <= PAGE ? new MeetingList(found, Optional.empty())
                : new MeetingList(found.subList(0, PAGE), Optional.of(found.get(PAGE - 1).id()));
    }

    /** Dossiers of its calls that wait for a committee, by score; last, those whose scores this reader may not see yet. */
    @Transactional(readOnly = true)
    public List<ReadyDossier> ready(Meeting meeting, Caller reader) {
        var found = agendas.ready(calls(meeting), MOST);
        var closed = applications.closedTo(found.stream().map(ReadyDossier::application).toList(), reader);
        var ready = found.stream().filter(each -> !closed.contains(each.application())).toList();
        var withheld = boards.withheld(ready.stream().map(ReadyDossier::application).toList(), reader);
        return Stream.concat(ready.stream().filter(each -> !withheld.contains(each.application())),
                ready.stream().filter(each -> withheld.contains(each.application())).map(ReadyDossier::unscored)
                        .sorted(Comparator.comparing(ReadyDossier::reference))).toList();
    }

    /** Whether nothing is on its agenda, be it hidden from whoever asks. */
    public boolean isEmpty(MeetingId id) {
        return agendas.of(id).isEmpty();
    }

    /** Slugs of the calls its committee advises on. */
    @Transactional(readOnly = true)
    public List<String> calls(Meeting meeting) {
        return committees.of(meeting.committee()).calls();
    }

    /** Puts them at the end of the agenda, in the order given; those taken in between are left out. */
    public int add(MeetingId id, List<String> references, Caller by) {
        var meeting = prepared(id);
        var calls = calls(meeting);
        int added = 0;
        for (var reference : references) {
            var dossier = agendas.ready(calls, reference).filter(found -> applications.closedTo(List.of(found.application()), by).isEmpty());
            if (dossier.isEmpty()) continue;
            var application = dossier.get().application();
            moves.putOnAgenda(application, by);
            agendas.add(id, dossier.get(), meeting.rules().minutesPerFile(), sheets.summary(application), sheets.holderKind(application));
            // added once the pack is sealed: its own sheet is sealed as it is now
            if (meeting.frozen().isPresent()) agendas.freeze(id, application, sheets.now(application, meeting.rules().sheet()));
            added++;
        }
        ranks.refresh(meeting);
        store.touch(id);
        return added;
    }

    /** Its holder, if invited, is told they are not heard any more. */
    public void remove(MeetingId id, String reference, Caller by) {
        prepared(id);
        var item = item(id, reference);
        hearings.giveUp(id, reference, by);
        if (!agendas.remove(id, item.application())) throw new Stale("agenda of " + id);
        takeOff(item, by);
        store.touch(id);
    }

    /** @param order place and minutes by reference; what is not named keeps its own */
    public void order(MeetingId id, Map<String, int[]> order, Caller by) {
        prepared(id);
        for (var item : agendas.of(id)) {
            var asked = order.get(item.reference());
            if (asked != null) agendas.place(id, item.application(), asked[0], asked[1]);
        }
        store.touch(id);
        events.publishEvent(new AgendaArranged(id, order.size(), clock.instant(), by));
    }

    /** Another day or place: members already convened are written to again. */
    public void move(MeetingId id, Instant at, String place, String link, Caller by) {
        var before = prepared(id);
        store.arrange(id, at, place.strip(), link.strip());
        events.publishEvent(new MeetingMoved(id, before.sequence() + 1, clock.instant(), by));
        if (before.status() == MeetingStatus.CONVENED) write(found(id), true, by);
    }

    /** Writes to every member: agenda in PDF, invitation for their calendar. */
    public int convene(MeetingId id, Caller by) {
        var meeting = prepared(id);
        store.move(meeting, MeetingStatus.CONVENED, clock.instant());
        int written = write(meeting, false, by);
        if (meeting.freezesBy(clock.instant())) freeze(id, by);
        return written;
    }

    private int write(Meeting meeting, boolean again, Caller by) {
        var now = clock.instant();
        var items = agendas.of(meeting.id());
        var agenda = papers.agenda(meeting, items);
        documents.keep("Ordre du jour.pdf", "application/pdf", agenda, by, meeting.id().subject(), now);
        int written = mails.convened(meeting, again, agenda,
                CalendarInvitation.of(meeting, meeting.length(items), mails.link(meeting), false, now));
        events.publishEvent(new MeetingConvened(meeting.id(), written, items.size(), Digest.of(agenda), now, by));
        return written;
    }

    /** Seals the pack as it is now; sealed once. */
    public void freeze(MeetingId id, Caller by) {
        var meeting = prepared(id);
        if (meeting.frozen().isPresent()) throw new Stale("pack of " + id);
        var now = clock.instant();
        // whoever opens scores again has done so, or waits and is told that they are sealed
        agendas.of(id).stream().map(AgendaItem::application).sorted(Comparator.comparing(ApplicationId::value)).forEach(moves::standStill);
        ranks.refresh(meeting);
        var pages = new ArrayList<MeetingPapers.Sheet>();
        for (var item : agendas.of(id)) {
            var sheet = sheets.now(item.application(), meeting.rules().sheet());
            agendas.freeze(id, item.application(), sheet);
            pages.add(new MeetingPapers.Sheet(item, sheet, sheet.digest()));
        }
        var pdf = papers.pack(meeting, pages);
        var kept = documents.keep("Dossier de séance.pdf", "application/pdf", pdf, by, meeting.id().subject(), now);
        var text = documents.keep("Dossier de séance.odt", Odt.TYPE, papers.packText(meeting, pages), by, meeting.id().subject(), now);
        store.freeze(id, new Meeting.Frozen(now, kept.id(), kept.digest(), Optional.of(text.id())));
        mails.frozen(meeting);
        events.publishEvent(new DocumentsFrozen(id, pages.size(), kept.digest(), now, by));
    }

    /** What changed in its dossiers since the pack was sealed, by reference; read when somebody looks. */
    @Transactional(readOnly = true)
    public Map<String, List<ReadingSheet.Change>> changes(Meeting meeting, List<AgendaItem> agenda, Caller reader) {
        var withheld = boards.withheld(ids(agenda), reader);
        var changes = new java.util.LinkedHashMap<String, List<ReadingSheet.Change>>();
        for (var item : agenda) {
            var hides = withheld.contains(item.application());
            var found = sealed(meeting, item, hides).map(read -> read.changesIn(now(meeting, item, hides))).orElse(List.of());
            if (!found.isEmpty()) changes.put(item.reference(), found);
        }
        return changes;
    }

    /** @param withheld its reader may not see scores of it yet */
    SheetReading reading(Meeting meeting, AgendaItem item, boolean withheld) {
        var sealed = sealed(meeting, item, withheld);
        var now = now(meeting, item, withheld);
        var sheet = sealed.orElse(now);
        return new SheetReading(sheet, territories.maps(List.of(sheet.places())).getFirst(), sealed.map(read -> read.changesIn(now)).orElse(List.of()));
    }

    /** As sealed, or as it is now while nothing is. */
    ReadingSheet sheet(Meeting meeting, AgendaItem item, boolean withheld) {
        return sealed(meeting, item, withheld).orElseGet(() -> now(meeting, item, withheld));
    }

    private Optional<ReadingSheet> sealed(Meeting meeting, AgendaItem item, boolean withheld) {
        return agendas.frozen(meeting.id(), item.application()).map(sheet -> withheld ? sheet.unscored() : sheet);
    }

    private ReadingSheet now(Meeting meeting, AgendaItem item, boolean withheld) {
        var now = sheets.now(item.application(), meeting.rules().sheet());
        return withheld ? now.unscored() : now;
    }

    /** One that its author withdrew meanwhile is on no agenda any more. */
    private void takeOff(AgendaItem item, Caller by) {
        if (applications.view(item.application()).status() == ApplicationStatus.ON_AGENDA) moves.takeOffAgenda(item.application(), by);
    }

    public void cancel(MeetingId id, Caller by) {
        var meeting = prepared(id);
        var now = clock.instant();
        store.move(meeting, MeetingStatus.CANCELLED, now);
        var items = agendas.of(id);
        for (var item : items) takeOff(item, by);
        if (meeting.status() == MeetingStatus.CONVENED)
            mails.cancelled(meeting, CalendarInvitation.of(meeting, meeting.length(items), mails.link(meeting), true, now));
        events.publishEvent(new MeetingCancelled(id, now, by));
    }

    @Transactional(readOnly = true)
    List<MeetingId> toFreeze() {
        return store.toFreeze(clock.instant());
    }

    AgendaItem item(MeetingId id, String reference) {
        return agendas.find(id, reference).orElseThrow(() -> new NotFound("dossier %s of meeting %s".formatted(reference, id)));
    }

    private static List<ApplicationId> ids(List<AgendaItem> agenda) {
        return agenda.stream().map(AgendaItem::application).toList();
    }

    private Meeting prepared(MeetingId id) {
        var meeting = store.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
        if (!meeting.status().isPrepared()) throw new Stale("meeting %s is %s".formatted(id, meeting.status()));
        return meeting;
    }

    private Meeting found(MeetingId id) {
        return store.find(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
