package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer does about the readings of a dossier: ask somebody, send the invitation again, prolong, take a reading back, call one more reader. */
@Service
@Transactional
public class ReadingRequests {
    /** How asking ends. */
    public enum Asked { DONE, ALREADY, CLOSED }

    private static final int INVITATIONS_A_DAY = 5;
    private static final Duration SAME_CLICK = Duration.ofMinutes(1);

    private final ReadingStore store;
    private final InvitationStore invitations;
    private final Documents documents;
    private final ReadingCalls calls;
    private final Applications applications;
    private final Assessments assessments;
    private final Accounts accounts;
    private final Ties ties;
    private final ReaderAnonymity anonymity;
    private final Candidates candidates;
    private final LayReaders lays;
    private final ReadingMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingRequests(
            ReadingStore store, InvitationStore invitations, Documents documents, ReadingCalls calls, Applications applications, Assessments assessments, Accounts accounts, Ties ties, ReaderAnonymity anonymity, Candidates candidates, LayReaders lays,
            ReadingMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.documents = documents;
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.accounts = accounts;
        this.ties = ties;
        this.anonymity = anonymity;
        this.candidates = candidates;
        this.lays = lays;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Those who may be asked, with the tie each might have, in French; who stood aside from the dossier is not there. */
    @Transactional(readOnly = true)
    public Map<Person, Optional<String>> choices(ApplicationView view) {
        var people = new java.util.LinkedHashMap<Person, Optional<String>>();
        var declared = accounts.people(calls.readers(view.callSlug()).stream().map(CallReader::account).toList());
        var eligible = declared.isEmpty() ? calls.eligible()
                : declared.values().stream().sorted(java.util.Comparator.comparing(Person::name)).toList();
        var found = ties.of(eligible, view);
        // who stood aside is not asked again, for no kind of reading (I3)
        var aside = store.of(view.id()).stream().filter(each -> each.status() == ReadingStatus.RECUSED).map(AskedReading::reader).collect(java.util.stream.Collectors.toSet());
        eligible.stream().filter(each -> !aside.contains(each.id())).forEach(each -> people.put(each, Optional.ofNullable(found.get(each))));
        return people;
    }

    /** @param third called because two readings part */
    public Asked ask(String reference, String kind, AccountId reader, boolean third, Caller by) {
        var file = assessments.handled(reference, by);
        var view = applications.view(file.application());
        var terms = calls.required(view.callSlug());
        if (!view.status().isOpen()) return Asked.CLOSED;
        knows(terms, kind, view.id(), by);
        // peers and citizens are given dossiers by their quotas alone
        if (terms.kind(kind).flatMap(ReadingTerms.Kind::lay).isPresent()) throw new NotFound("reader of " + kind);
        var known = choices(view).entrySet().stream().filter(each -> each.getKey().id().equals(reader)).findFirst()
                .orElseThrow(() -> new NotFound("reader " + reader));
        // who is not told who carries the project could not say whether that tie matters
        if (terms.kind(kind).filter(ReadingTerms.Kind::isBarredByTies).isPresent() && known.getValue().isPresent()) throw new NotFound("reader " + reader + " without a tie");
        var why = new ArrayList<String>();
        why.add(third ? "troisième lecture : deux lectures s’écartent" : "choix d’un agent");
        known.getValue().ifPresent(tie -> why.add("lien possible signalé : " + tie));
        return ask(view, terms, kind, reader, third ? AskedReading.Origin.THIRD : AskedReading.Origin.HAND, why, true, by) ? Asked.DONE : Asked.ALREADY;
    }

    /** The reader who suits best among those declared, free and without a tie; empty when there is none. */
    Optional<AllocationPlan.Pair> oneMore(ApplicationView view, String kind) {
        var terms = calls.required(view.callSlug());
        var grid = calls.grid(terms.kind(kind).orElseThrow(), view.callSlug());
        var codes = grid.criteria().stream().map(each -> each.code()).toList();
        return AllocationPlan.oneMore(candidates.dossier(view, kind), candidates.readers(view.callSlug(), kind), codes);
    }

    /** @param told whether a mail of its own leaves @return false when they have it already */
    boolean ask(ApplicationView view, ReadingTerms terms, String kind, AccountId reader, AskedReading.Origin origin, List<String> why, boolean told, Caller by) {
        if (terms.kind(kind).isEmpty()) throw new NotFound("kind of reading " + kind);
        var now = clock.instant();
        var criteria = calls.readers(terms.call()).stream().filter(each -> each.account().equals(reader)).findFirst().map(CallReader::criteria).orElse(List.of());
        var grid = calls.grid(terms.kind(kind).get(), terms.call());
        var inGrid = criteria.stream().filter(code -> grid.criterion(code).isPresent()).toList();
        var reading = new AskedReading(ReadingId.at(now), view.id(), terms.call(), kind, reader, inGrid, origin, why, ReadingStatus.ASKED,
                dueOn(terms), now, Optional.empty(), Map.of(), Optional.empty(), 1, "", Optional.empty());
        if (!store.add(reading, by)) return false;
        events.publishEvent(new ReadingAsked(view.id(), now, by, reading.id(), kind, origin));
        if (told) mails.asked(reading, view.shownTitle());
        return true;
    }

    LocalDate dueOn(ReadingTerms terms) {
        return LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(terms.days());
    }

    /** The same mail once more. False when too many left today. @throws Stale when nothing is awaited any more, or the dossier is decided */
    public boolean inviteAgain(String reference, ReadingId id, Caller by) {
        var reading = followed(reference, id, by);
        var view = applications.view(reading.application());
        if (!reading.status().isAwaited() || !isRead(reading, view)) throw new Stale("reading " + id);
        var now = clock.instant();
        var before = invitations.invitations(id);
        if (before.last().filter(last -> last.isAfter(now.minus(SAME_CLICK))).isPresent()) return true;
        var sameDay = before.last().filter(last -> day(last).equals(day(now))).isPresent();
        if (sameDay && before.many() >= INVITATIONS_A_DAY) return false;
        invitations.invited(id, new InvitationStore.Invitations(Optional.of(now), sameDay ? before.many() + 1 : 1));
        events.publishEvent(new ReadingInvitationSent(reading.application(), now, by, id, reading.kind()));
        mails.asked(reading, view.shownTitle());
        return true;
    }

    /** A reference file was decided long ago: it is read all the same. */
    private static boolean isRead(AskedReading reading, ApplicationView view) {
        return reading.origin() == AskedReading.Origin.CALIBRATION || view.status().isOpen();
    }

    /**
     * Until another day; one that expired is awaited again.
     *
     * @return false when a peer or a citizen took others instead, up to their quota
     * @throws Stale when it was given in between, or the dossier is decided
     */
    public boolean prolong(String reference, ReadingId id, LocalDate until, Caller by) {
        var reading = followed(reference, id, by);
        var expired = reading.status() == ReadingStatus.EXPIRED;
        if (!reading.status().isAwaited() && !expired) throw new Stale("reading " + id);
        var view = applications.view(reading.application());
        if (!isRead(reading, view)) throw new Stale("dossier " + reference);
        if (until.equals(reading.dueOn()) && !expired) return true;
        var lay = calls.required(reading.call()).kind(reading.kind()).flatMap(ReadingTerms.Kind::lay);
        if (expired && lay.isPresent() && lays.room(reading.call(), reading.kind()).getOrDefault(reading.reader(), 0) < 1) return false;
        var now = clock.instant();
        if (expired) store.move(reading, ReadingStatus.ASKED, now);
        invitations.prolong(id, until);
        events.publishEvent(new ReadingProlonged(reading.application(), now, by, id, reading.kind()));
        mails.prolonged(store.find(id).orElseThrow(), view.shownTitle());
        return true;
    }

    /** Before it is given: nothing of it is kept. @throws Stale for one that was given, be it opened again since */
    public void withdraw(String reference, ReadingId id, Caller by) {
        var reading = followed(reference, id, by);
        store.delete(id);
        reading.joined().ifPresent(file -> documents.remove(new DocumentId(file.document()), by, clock.instant()));
        events.publishEvent(new ReadingWithdrawn(reading.application(), clock.instant(), by, id, reading.kind()));
        if (reading.status().isAwaited()) mails.withdrawn(reading, applications.view(reading.application()).shownTitle());
    }

    private AskedReading followed(String reference, ReadingId id, Caller by) {
        of(reference, id, by);
        return store.lock(id);
    }

    /** One of a dossier that the caller's service handles. @throws NotAllowed in an anonymous kind, for who may not know its reader */
    @Transactional(readOnly = true)
    public AskedReading of(String reference, ReadingId id, Caller by) {
        var file = assessments.handled(reference, by);
        var reading = store.find(id).filter(each -> each.application().equals(file.application())).orElseThrow(() -> new NotFound("reading " + id));
        knows(calls.required(reading.call()), reading.kind(), reading.application(), by);
        return reading;
    }

    private void knows(ReadingTerms terms, String kind, ApplicationId application, Caller by) {
        var found = terms.kind(kind).orElseThrow(() -> new NotFound("kind of reading " + kind));
        if (!(by instanceof Caller.System) && !anonymity.tells(found, application, by)) throw new NotAllowed();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}
