package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts opened to comment by the actors of the field, and the Region's answers. */
@Service
@Transactional
public class Consultations {
    private static final int MOST_AN_HOUR = 10;
    private static final Duration HOUR = Duration.ofHours(1);

    /** What became of a comment. */
    public enum Sent { RECEIVED, TOO_MANY, CLOSED }

    private final ConsultationStore store;
    private final RemarkStore remarks;
    private final ObjectProvider<Consultable> others;
    private final RemarkMails mails;
    private final Publishing publishing;
    private final RevisionStore texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Consultations(ConsultationStore store, RemarkStore remarks, RemarkMails mails, ObjectProvider<Consultable> others, Publishing publishing,
            RevisionStore texts, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.remarks = remarks;
        this.mails = mails;
        this.others = others;
        this.publishing = publishing;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** What may be opened to comment under this address. @throws NotFound when nothing may */
    @Transactional(readOnly = true)
    public Consultable consultable(String path) {
        return consultables()
                .filter(each -> each.path().equals(path)).findFirst().orElseThrow(() -> new NotFound("/gestion/" + path + "/consultation"));
    }

    private Stream<Consultable> consultables() {
        return Stream.concat(others.stream(), publishing.kinds().stream().map(kind -> (Consultable) new RevisedDraft(kind)));
    }

    /** Where officers find texts of this kind, below {@code /gestion}. */
    String pathOf(String kind) {
        return consultables().filter(each -> each.kind().equals(kind)).map(Consultable::path).findFirst().orElse(kind);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Consultation> of(String kind, String slug) {
        return store.of(kind, slug);
    }

    /** Those shown to all, open ones first. */
    @Transactional(readOnly = true)
    public List<Consultation> listed(int from, int most) {
        return store.listed(from, most);
    }

    /** @throws NotFound when the address is wrong */
    @Transactional(readOnly = true)
    public Consultation at(String token) {
        return store.byToken(token).orElseThrow(() -> new NotFound("consultation"));
    }

    /** What the public reads of it. @param page from 1 */
    @Transactional(readOnly = true)
    public Remarks published(Consultation consultation, int page) {
        return Remarks.of(remarks.published(consultation.id(), (page - 1) * Remarks.PER_PAGE, Remarks.PER_PAGE + 1), page);
    }

    @Transactional(readOnly = true)
    public int countPublished(Consultation consultation) {
        return remarks.count(consultation.id(), RemarkState.PUBLISHED);
    }

    /** @param page from 1 */
    @Transactional(readOnly = true)
    public Remarks toRead(Consultation consultation, int page) {
        return Remarks.of(remarks.toRead(consultation.id(), (page - 1) * Remarks.PER_PAGE, Remarks.PER_PAGE + 1), page);
    }

    /** @param page from 1 */
    @Transactional(readOnly = true)
    public Remarks handled(Consultation consultation, int page) {
        return Remarks.of(remarks.handled(consultation.id(), (page - 1) * Remarks.PER_PAGE, Remarks.PER_PAGE + 1), page);
    }

    /** How many remarks nobody has read on a text about to be published. */
    @Transactional(readOnly = true)
    public int unread(String kind, String slug) {
        return remarks.toRead(kind, slug);
    }

    /** The consultation of this text a remark came by. @throws NotFound when it is of none */
    @Transactional(readOnly = true)
    public Consultation of(String kind, String slug, UUID remark) {
        return remarks.consultationOf(kind, slug, remark).flatMap(store::get).orElseThrow(() -> new NotFound("remark " + remark));
    }

    /** @throws Stale when one is already open */
    public Consultation open(Consultable kind, String slug, String introduction, Instant closesAt, boolean listed, Caller by) {
        var now = clock.instant();
        var text = kind.prepared(slug).orElseThrow(() -> new NotFound("draft of %s %s".formatted(kind.kind(), slug)));
        store.closeThoseOver(kind.kind(), slug, now);
        if (store.of(kind.kind(), slug).stream().anyMatch(each -> each.isOpenAt(now))) throw new Stale("consultation on %s is open".formatted(slug));
        var opened = new Consultation(UuidV7.at(now), secret(), kind.kind(), slug, text.title(), introduction, text.parts(), listed, now, closesAt,
                Optional.empty(), Optional.empty());
        store.add(opened, secret(), by);
        events.publishEvent(new ConsultationOpened(subject(opened), opened.kind(), slug, opened.parts().size(), listed, by, now));
        return opened;
    }

    public void close(String kind, String slug, Caller by) {
        var now = clock.instant();
        for (var each : store.of(kind, slug)) {
            if (each.isOpenAt(now) && store.close(each.id(), now)) events.publishEvent(new ConsultationClosed(subject(each), kind, slug, by, now));
        }
    }

    /** The text is in force: nobody comments any more, and the history keeps what was said. */
    public void cameOf(String kind, String slug, int revision, Caller by) {
        close(kind, slug, by);
        store.cameOf(kind, slug, revision);
    }

    /** @param sender where it comes from, never kept as it is */
    public Sent comment(String token, String part, String body, Optional<String> author, Optional<String> organisation, boolean named,
            String sender, Caller by) {
        var now = clock.instant();
        var consultation = at(token);
        if (!consultation.isOpenAt(now)) return Sent.CLOSED;
        consultation.part(part).orElseThrow(() -> new NotFound("part " + part));
        var digest = remarks.digest(consultation.id(), sender);
        if (remarks.sentSince(consultation.id(), digest, now.minus(HOUR)) >= MOST_AN_HOUR) return Sent.TOO_MANY;
        var remark = new Remark(UuidV7.at(now), part, body, author, organisation, named && author.isPresent(), now, RemarkState.TO_READ,
                Optional.empty(), Optional.empty(), Optional.empty());
        var first = remarks.count(consultation.id(), RemarkState.TO_READ) == 0;
        remarks.add(consultation.id(), remark, digest);
        if (first) mails.firstToRead(consultation, store.openedBy(consultation.id()),
                "/gestion/%s/%s/consultation".formatted(pathOf(consultation.kind()), consultation.slug()));
        events.publishEvent(new RemarkReceived(subject(consultation), part, Digest.of(body), by, now));
        return Sent.RECEIVED;
    }

    /** @param reason why it is not shown; needed to refuse */
    public void moderate(Consultation consultation, UUID id, RemarkState to, Optional<String> reason, Caller by) {
        var now = clock.instant();
        var remark = found(consultation, id);
        if (remark.state() == to) return;
        RemarkLifecycle.MOVES.check(remark.state(), to);
        if (!remarks.move(id, remark.state(), to, reason, by, now)) throw new Stale("remark " + id);
        events.publishEvent(to == RemarkState.PUBLISHED ? new RemarkPublished(subject(consultation), id.toString(), by, now)
                : new RemarkRefused(subject(consultation), id.toString(), by, now));
    }

    public void answer(Consultation consultation, UUID id, String answer, Caller by) {
        var now = clock.instant();
        found(consultation, id);
        remarks.answer(id, answer, by, now);
        events.publishEvent(new RemarkAnswered(subject(consultation), id.toString(), Digest.of(answer), by, now));
    }

    /** Where comments came from is forgotten the next day, who wrote them a year after the end. */
    public void forget() {
        var now = clock.instant();
        remarks.forgetSenders(now.minus(Duration.ofDays(1)));
        remarks.forgetAuthors(now.minus(Duration.ofDays(365)));
    }

    private Remark found(Consultation consultation, UUID id) {
        return remarks.get(consultation.id(), id).orElseThrow(() -> new NotFound("remark " + id));
    }

    private String secret() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Subject subject(Consultation consultation) {
        return new Subject("consultation", consultation.id());
    }

    /** A revised kind, seen as what may be commented on: its draft. */
    private final class RevisedDraft implements Consultable {
        private final Kind kind;

        RevisedDraft(Kind kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind.code();
        }

        @Override
        public String path() {
            return kind.path();
        }

        @Override
        public Optional<Prepared> prepared(String slug) {
            return texts.draft(kind.code(), slug)
                    .map(draft -> new Prepared(draft.title(), publishing.kind(kind.code()).parts(draft.content())))
                    .filter(text -> !text.parts().isEmpty());
        }
    }
}
