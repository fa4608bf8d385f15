package fr.levain.opinions;

import fr.levain.applications.Applications;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person asked does, once the code was typed: declare, decline, write, send. */
@Service
@Transactional
public class OpinionAnswers {
    private final OpinionStore store;
    private final OpinionLinkStore links;
    private final Excerpts excerpts;
    private final Applications applications;
    private final Documents documents;
    private final OpinionMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionAnswers(
            OpinionStore store, OpinionLinkStore links, Excerpts excerpts, Applications applications, Documents documents, OpinionMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.links = links;
        this.excerpts = excerpts;
        this.applications = applications;
        this.documents = documents;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What this kind of opinion needs. @throws Stale when no conflict was ruled out yet */
    @Transactional(readOnly = true)
    public Excerpt excerpt(OpinionOpening.Inside inside) {
        if (!inside.mayRead()) throw new Stale("opinion " + inside.opinion().id());
        return excerpts.of(applications.view(inside.opinion().application()), inside.opinion().kind());
    }

    /** No conflict of interest: the dossier opens. Said twice, it is said once. */
    public void declareNone(OpinionOpening.Inside inside) {
        var opinion = store.lock(inside.opinion().id());
        if (opinion.status() == OpinionStatus.OPENED) return;
        var now = clock.instant();
        store.move(opinion, OpinionStatus.OPENED, now);
        events.publishEvent(new OpinionOpened(opinion.application(), now, inside.bearer(), opinion.id(), opinion.kind().slug()));
    }

    /** I3: what was written is dropped, nothing more is shown, the officer is told. */
    public void standAside(OpinionOpening.Inside inside, ConflictKind conflict, String reason) {
        var opinion = store.lock(inside.opinion().id());
        var now = clock.instant();
        store.move(opinion, OpinionStatus.RECUSED, now);
        close(inside, opinion, Optional.of(conflict), reason, now);
        events.publishEvent(new OpinionRecused(opinion.application(), now, inside.bearer(), opinion.id(), opinion.kind().slug(), conflict));
        mails.recused(applications.view(opinion.application()), opinion);
    }

    public void decline(OpinionOpening.Inside inside, String reason) {
        var opinion = store.lock(inside.opinion().id());
        var now = clock.instant();
        store.move(opinion, OpinionStatus.DECLINED, now);
        close(inside, opinion, Optional.empty(), reason, now);
        events.publishEvent(new OpinionDeclined(opinion.application(), now, inside.bearer(), opinion.id(), opinion.kind().slug()));
        mails.declined(applications.view(opinion.application()), opinion);
    }

    /** Kept, complete or not; the file sent before stays when none came with this one. */
    public OpinionAnswer save(OpinionOpening.Inside inside, OpinionAnswer answer, boolean withoutFile) {
        var opinion = store.lock(inside.opinion().id());
        var before = opinion.answer().joined();
        var kept = answer.with(answer.joined().or(() -> withoutFile ? Optional.empty() : before));
        store.write(opinion.id(), kept);
        before.filter(file -> !kept.joined().equals(before)).ifPresent(file -> documents.remove(new DocumentId(file.document()), inside.bearer(), clock.instant()));
        return kept;
    }

    /** What keeps it from being sent. */
    @Transactional(readOnly = true)
    public List<OpinionAnswer.Gap> gaps(OpinionOpening.Inside inside, OpinionAnswer answer) {
        var excerpt = excerpt(inside);
        return answer.gaps(excerpt.criteria(), excerpt.scaleMax());
    }

    /** How sending ends. @param kept what is kept, sent or not @param gaps what keeps it from being sent; empty when it was */
    public record Sending(OpinionAnswer kept, List<OpinionAnswer.Gap> gaps) {}

    /** These very words, once: another window writes nothing in between. @throws Stale when it was sent already, or is no longer awaited */
    public Sending send(OpinionOpening.Inside inside, OpinionAnswer answer, boolean withoutFile) {
        var kept = save(inside, answer, withoutFile);
        var gaps = gaps(inside, kept);
        if (!gaps.isEmpty()) return new Sending(kept, gaps);
        var opinion = store.lock(inside.opinion().id());
        var now = clock.instant();
        store.move(opinion, OpinionStatus.ANSWERED, now);
        var view = applications.view(opinion.application());
        events.publishEvent(new OpinionReceived(opinion.application(), now, inside.bearer(), opinion.id(), opinion.kind().slug()));
        mails.thanks(view, opinion);
        mails.received(view, opinion);
        return new Sending(kept, List.of());
    }

    private void close(OpinionOpening.Inside inside, Opinion opinion, Optional<ConflictKind> conflict, String reason, Instant now) {
        opinion.answer().joined().ifPresent(file -> documents.remove(new DocumentId(file.document()), inside.bearer(), now));
        store.declared(opinion.id(), conflict, reason);
        links.forgetPasses(opinion.id());
    }
}
