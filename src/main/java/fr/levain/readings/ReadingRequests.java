package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer does about the readings of a dossier: ask somebody, take a reading back, call one more reader. */
@Service
@Transactional
public class ReadingRequests {
    /** How asking ends. */
    public enum Asked { DONE, ALREADY, CLOSED }

    private final ReadingStore store;
    private final ReadingCalls calls;
    private final Applications applications;
    private final Assessments assessments;
    private final Accounts accounts;
    private final Ties ties;
    private final Candidates candidates;
    private final ReadingMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingRequests(
            ReadingStore store, ReadingCalls calls, Applications applications, Assessments assessments, Accounts accounts, Ties ties, Candidates candidates,
            ReadingMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.accounts = accounts;
        this.ties = ties;
        this.candidates = candidates;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Those who may be asked, with the tie each might have, in French. */
    @Transactional(readOnly = true)
    public Map<Person, Optional<String>> choices(ApplicationView view) {
        var people = new java.util.LinkedHashMap<Person, Optional<String>>();
        var declared = accounts.people(calls.readers(view.callSlug()).stream().map(CallReader::account).toList());
        var eligible = declared.isEmpty() ? calls.eligible()
                : declared.values().stream().sorted(java.util.Comparator.comparing(Person::name)).toList();
        var found = ties.of(eligible, view);
        eligible.forEach(each -> people.put(each, Optional.ofNullable(found.get(each))));
        return people;
    }

    /** @param third called because two readings part */
    public Asked ask(String reference, String kind, AccountId reader, boolean third, Caller by) {
        var file = assessments.handled(reference, by);
        var view = applications.view(file.application());
        var terms = calls.required(view.callSlug());
        if (!view.status().isOpen()) return Asked.CLOSED;
        var known = choices(view).entrySet().stream().filter(each -> each.getKey().id().equals(reader)).findFirst()
                .orElseThrow(() -> new NotFound("reader " + reader));
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
        return AllocationPlan.oneMore(candidates.dossier(view, kind), candidates.readers(view.callSlug()), codes);
    }

    /** @param told whether a mail of its own leaves @return false when they have it already */
    boolean ask(ApplicationView view, ReadingTerms terms, String kind, AccountId reader, AskedReading.Origin origin, List<String> why, boolean told, Caller by) {
        if (terms.kind(kind).isEmpty()) throw new NotFound("kind of reading " + kind);
        var now = clock.instant();
        var criteria = calls.readers(terms.call()).stream().filter(each -> each.account().equals(reader)).findFirst().map(CallReader::criteria).orElse(List.of());
        var grid = calls.grid(terms.kind(kind).get(), terms.call());
        var inGrid = criteria.stream().filter(code -> grid.criterion(code).isPresent()).toList();
        var reading = new AskedReading(ReadingId.at(now), view.id(), terms.call(), kind, reader, inGrid, origin, why, ReadingStatus.ASKED,
                dueOn(terms), now, Optional.empty(), Map.of(), Optional.empty(), 1);
        if (!store.add(reading, by)) return false;
        events.publishEvent(new ReadingAsked(view.id(), now, by, reading.id(), kind, origin));
        if (told) mails.asked(reading, view.shownTitle());
        return true;
    }

    LocalDate dueOn(ReadingTerms terms) {
        return LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(terms.days());
    }

    /** Before it is given: nothing of it is kept. @throws Stale for one that was given, be it opened again since */
    public void withdraw(String reference, ReadingId id, Caller by) {
        var file = assessments.handled(reference, by);
        var reading = store.find(id).filter(each -> each.application().equals(file.application())).orElseThrow(() -> new NotFound("reading " + id));
        store.delete(id);
        events.publishEvent(new ReadingWithdrawn(file.application(), clock.instant(), by, id, reading.kind()));
        mails.withdrawn(reading, applications.view(file.application()).shownTitle());
    }
}
