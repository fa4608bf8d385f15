package fr.levain.opinions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.documents.Documents;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer does about opinions: ask, send the link again, prolong, withdraw. */
@Service
@Transactional
public class OpinionRequests {
    static final int LINKS_A_DAY = 5;
    private static final Duration SAME_CLICK = Duration.ofMinutes(1);

    private final OpinionStore store;
    private final OpinionLinkStore links;
    private final OpinionsInPack pack;
    private final ConflictHints hints;
    private final Assessments assessments;
    private final Applications applications;
    private final Documents documents;
    private final OpinionMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionRequests(
            OpinionStore store, OpinionLinkStore links, OpinionsInPack pack, ConflictHints hints, Assessments assessments,
            Applications applications, Documents documents, OpinionMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.links = links;
        this.pack = pack;
        this.hints = hints;
        this.assessments = assessments;
        this.applications = applications;
        this.documents = documents;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    public OpinionSettings settings() {
        return pack.settings();
    }

    /** What the person will read, before it leaves. */
    @Transactional(readOnly = true)
    public List<Opinion> preview(String reference, AskedOpinions asked, Caller by) {
        var file = assessments.handled(reference, by);
        var view = applications.view(file.application());
        return asked.people().stream().map(person -> opinion(file, view, asked, person, by)).toList();
    }

    /** Ties between this person and each of these projects; without those it has none with. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, List<ConflictHint>> hints(Opinion.Person person, Collection<ApplicationId> applications) {
        return hints.withAll(person, applications);
    }

    /** Among these dossiers, those on which this person is asked already and has not answered. */
    @Transactional(readOnly = true)
    public Set<ApplicationId> askedOf(Opinion.Person person, Collection<ApplicationId> applications) {
        return store.askedOf(person.email(), applications);
    }

    public String mail(Opinion opinion) {
        return OpinionMails.text(applications.view(opinion.application()), opinion, "(le lien)");
    }

    /**
     * One mail to each, with a link of their own.
     *
     * @return those who were asked already and have not answered: nothing more was sent to them
     * @throws Stale when the dossier no longer waits for its decision
     */
    public List<Opinion.Person> ask(String reference, AskedOpinions asked, Caller by) {
        var file = assessments.handled(reference, by);
        var view = applications.view(file.application());
        if (!view.status().isOpen()) throw new Stale("dossier " + reference);
        var known = new ArrayList<Opinion.Person>();
        for (var person : asked.people()) {
            var opinion = opinion(file, view, asked, person, by);
            if (!store.add(opinion)) {
                known.add(person);
                continue;
            }
            events.publishEvent(new OpinionAsked(view.id(), opinion.askedAt(), by, opinion.id(), opinion.kind().slug()));
            mails.asked(view, opinion, draw(opinion, opinion.askedAt()));
        }
        return known;
    }

    /** A new link to the same address; the one before stops opening the page. False when too many were sent today. */
    public boolean sendAgain(String reference, OpinionId id, Caller by) {
        var opinion = followed(reference, id, by);
        if (!opinion.status().isAwaited()) throw new Stale("opinion " + id);
        var now = clock.instant();
        if (links.sentSince(id, now.minus(SAME_CLICK)) > 0) return true;
        if (links.sentSince(id, now.minus(Duration.ofDays(1))) >= LINKS_A_DAY) return false;
        events.publishEvent(new OpinionLinkSent(opinion.application(), now, by, id, opinion.kind().slug()));
        mails.asked(applications.view(opinion.application()), opinion, draw(opinion, now));
        return true;
    }

    /** Until another day; one deemed silent is awaited again. @throws Stale when it was answered in between */
    public void prolong(String reference, OpinionId id, LocalDate until, Caller by) {
        var opinion = followed(reference, id, by);
        if (!opinion.status().isAwaited() && opinion.status() != OpinionStatus.SILENT) throw new Stale("opinion " + id);
        if (until.equals(opinion.dueOn())) return;
        var now = clock.instant();
        if (opinion.status() == OpinionStatus.SILENT) store.move(opinion, OpinionStatus.ASKED, now);
        store.prolong(id, until);
        var prolonged = store.find(id).orElseThrow();
        events.publishEvent(new OpinionProlonged(opinion.application(), now, by, id, opinion.kind().slug()));
        mails.prolonged(applications.view(opinion.application()), prolonged, draw(prolonged, now));
    }

    /** Before an answer, nothing is kept; after one, it is kept and hidden. @throws Stale when there is nothing to withdraw any more */
    public void withdraw(String reference, OpinionId id, Caller by) {
        var opinion = followed(reference, id, by);
        var now = clock.instant();
        switch (opinion.status()) {
            case ANSWERED -> {
                store.move(opinion, OpinionStatus.HIDDEN, now);
                events.publishEvent(new OpinionHidden(opinion.application(), now, by, id, opinion.kind().slug()));
            }
            case ASKED, OPENED, SILENT -> {
                documents.of(id.subject()).forEach(file -> documents.remove(file.id(), by, now));
                store.delete(id);
                events.publishEvent(new OpinionWithdrawn(opinion.application(), now, by, id, opinion.kind().slug()));
                if (opinion.status().isAwaited()) mails.withdrawn(applications.view(opinion.application()), opinion);
            }
            // that someone stood aside stays written (I3)
            case DECLINED, RECUSED, HIDDEN -> throw new Stale("opinion " + id);
        }
    }

    OpinionKey draw(Opinion opinion, Instant now) {
        var until = opinion.dueOn().plusDays(1L + pack.settings().times().linkDays()).atStartOfDay(French.PARIS).toInstant();
        return links.draw(opinion.id(), now, until);
    }

    private Opinion opinion(CaseFile file, ApplicationView view, AskedOpinions asked, Opinion.Person person, Caller by) {
        var now = clock.instant();
        return new Opinion(OpinionId.at(now), file.application(), OpinionStatus.ASKED, asked.kind(), by.signedIn().id(), file.team(), person,
                asked.question(), hints.between(person, view), asked.dueOn(), now, Optional.empty(), Optional.empty(), Optional.empty(), "",
                OpinionAnswer.NONE);
    }

    private Opinion followed(String reference, OpinionId id, Caller by) {
        var file = assessments.byReference(reference, by);
        var opinion = store.find(id).filter(each -> each.application().equals(file.application()))
                .orElseThrow(() -> new NotFound("opinion " + id));
        if (!opinion.isOf(by)) throw new NotAllowed();
        return store.lock(opinion.id());
    }
}
