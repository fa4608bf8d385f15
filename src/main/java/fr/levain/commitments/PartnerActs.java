package fr.levain.commitments;

import static fr.levain.commitments.CommitmentStatus.COMMITTED;
import static fr.levain.commitments.CommitmentStatus.DECLINED;

import fr.levain.applications.ApplicationView;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a partner does on its page. Whoever holds the link reads; only who typed the code sent to the address invited writes.
 * Committing and declining ask for a code of their own.
 */
@Service
@Transactional
public class PartnerActs {
    private static final int CODES_AN_HOUR = 5;
    private static final int TRIES = 5;
    private static final Duration SAME_CLICK = Duration.ofMinutes(1);

    private final PartnerLinks links;
    private final CommitmentStore store;
    private final PreparedActStore acts;
    private final AddressProofs proofs;
    private final Reconfirmations reconfirmations;
    private final CommitmentsInPack pack;
    private final Documents documents;
    private final CommitmentMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerActs(
            PartnerLinks links, CommitmentStore store, PreparedActStore acts, AddressProofs proofs, Reconfirmations reconfirmations,
            CommitmentsInPack pack, Documents documents, CommitmentMails mails, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.store = store;
        this.acts = acts;
        this.proofs = proofs;
        this.reconfirmations = reconfirmations;
        this.pack = pack;
        this.documents = documents;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the holder for a change. The last one asked for is the one.
     *
     * @param pass what the browser kept of the address it proved
     * @throws Stale when the page no longer allows it, or the address is not proved
     */
    public void propose(EngagementKey key, String pass, Correction correction) {
        var space = usable(key);
        if (!space.mayCorrect()) throw new Stale("correction of " + space.commitment().id());
        var commitment = proved(space, pass);
        store.correction(commitment.id(), Optional.of(correction));
        events.publishEvent(new CorrectionProposed(commitment.application(), clock.instant(), space.bearer(), commitment.row()));
        mails.correctionProposed(space.partnership().view(), commitment);
    }

    /** What a research partner says of its work; signed already, it is then to reconfirm. */
    public void describe(EngagementKey key, String pass, Research research) {
        var space = usable(key);
        if (!space.mayDescribe()) throw new Stale("research of " + space.commitment().id());
        var commitment = proved(space, pass);
        store.research(commitment.id(), research);
        reconfirmations.written(store.lock(commitment.id()), space.partnership(), clock.instant(), space.bearer());
    }

    /** Its own detail of what it brings; signed already, it is then to reconfirm. */
    public void detail(EngagementKey key, String pass, List<Share> shares) {
        var space = usable(key);
        if (!space.mayDetail()) throw new Stale("contributions of " + space.commitment().id());
        var commitment = proved(space, pass);
        store.shares(commitment.id(), shares);
        reconfirmations.written(store.lock(commitment.id()), space.partnership(), clock.instant(), space.bearer());
    }

    /** Keeps the act until its code is typed, and sends the code. False when too many codes were sent in the last hour. */
    public boolean prepare(EngagementKey key, PreparedAct act) {
        var space = usable(key);
        var now = clock.instant();
        var id = store.lock(space.commitment().id()).id();
        var wording = Wording.of(space.partnership().view(), space.terms(), act);
        if (isSentTwice(id, act, wording, now)) return true;
        if (isFlooded(id, now)) return false;
        var before = acts.find(id).flatMap(waiting -> waiting.act().letter());
        before.filter(letter -> !act.letter().equals(before)).ifPresent(letter -> documents.remove(letter.document(), space.bearer(), now));
        var code = LinkSecret.code();
        acts.put(id, act, wording, code, now);
        sent(space, code, now);
        return true;
    }

    /** What waits for its code. */
    @Transactional(readOnly = true)
    public Optional<PreparedAct> prepared(PartnerSpace space) {
        return acts.find(space.commitment().id()).map(PreparedActStore.Waiting::act);
    }

    /** What it will say, word for word, after what is committed to. */
    public String statement(PreparedAct act) {
        return PlainText.of(Wording.statement(act));
    }

    /** Another code; the one before is worth nothing. False when too many were sent in the last hour, or nothing waits. */
    public boolean sendCodeAgain(EngagementKey key) {
        var space = usable(key);
        var now = clock.instant();
        var id = store.lock(space.commitment().id()).id();
        if (acts.find(id).isEmpty() || isFlooded(id, now)) return false;
        var code = LinkSecret.code();
        acts.renewCode(id, code, now);
        sent(space, code, now);
        return true;
    }

    public ConfirmResult confirm(EngagementKey key, String code) {
        var space = usable(key);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var view = space.partnership().view();
        var locked = store.lock(space.commitment().id());
        var found = acts.find(locked.id());
        if (found.isEmpty()) return new ConfirmResult.NothingPrepared();
        var waiting = found.get();
        if (waiting.attempts() >= TRIES || !now.isBefore(waiting.codeSentAt().plus(pack.settings().codeLife()))) return new ConfirmResult.CodeSpent();
        if (!waiting.isCode(code.replaceAll("[\\s\\p{Z}]", ""))) {
            acts.failed(locked.id());
            var left = TRIES - waiting.attempts() - 1;
            return left == 0 ? new ConfirmResult.CodeSpent() : new ConfirmResult.WrongCode(left);
        }
        var commitment = reconfirmations.written(locked, space.partnership(), now, space.bearer());
        var terms = Reconfirmations.line(commitment, space.partnership()).terms().orElseThrow();
        if (!Wording.of(view, terms, waiting.act()).equals(waiting.wording())) {
            acts.remove(commitment.id());
            return new ConfirmResult.Changed();
        }
        acts.remove(commitment.id());
        if (waiting.act().kind().evidence().isEmpty()) decline(space, commitment, waiting.act(), now);
        else commit(space, commitment, waiting, terms, now);
        return new ConfirmResult.Done(proofs.remembered(commitment, now));
    }

    private void commit(PartnerSpace space, Commitment commitment, PreparedActStore.Waiting waiting, PartnerTerms terms, Instant now) {
        var act = waiting.act();
        var evidence = new Evidence(UuidV7.at(now), act.kind().evidence().orElseThrow(), now, act.name(), act.function(), act.people(), act.how(),
                terms, waiting.wording(), Digest.of(waiting.wording()), commitment.email(), act.letter());
        // signed anew with nothing changed: another letter, another signatory; it stays where it is
        if (commitment.kept() != COMMITTED) store.move(commitment, COMMITTED);
        store.commit(commitment.id(), evidence);
        events.publishEvent(new PartnerCommitted(
                commitment.application(), now, space.bearer(), commitment.row(), evidence.kind(), evidence.digest(), false));
        mails.committed(space.partnership().view(), store.find(commitment.id()).orElseThrow(), evidence);
    }

    private void decline(PartnerSpace space, Commitment commitment, PreparedAct act, Instant now) {
        if (commitment.kept() != DECLINED) store.move(commitment, DECLINED);
        store.reason(commitment.id(), act.reason());
        events.publishEvent(new PartnerDeclined(commitment.application(), now, space.bearer(), commitment.row()));
        mails.declined(space.partnership().view(), commitment, act.reason());
    }

    private void sent(PartnerSpace space, String code, Instant now) {
        var commitment = space.commitment();
        ApplicationView view = space.partnership().view();
        acts.codeSent(commitment.id(), now);
        events.publishEvent(new CommitmentCodeSent(commitment.application(), now, space.bearer(), commitment.row()));
        mails.code(view, commitment, code, now.plus(pack.settings().codeLife()));
    }

    /** The same act a moment ago: its code is on its way. The second copy of a letter is not kept. */
    private boolean isSentTwice(CommitmentId id, PreparedAct act, String wording, Instant now) {
        var before = acts.find(id).filter(waiting -> waiting.wording().equals(wording) && waiting.act().kind() == act.kind()
                && waiting.attempts() == 0 && waiting.codeSentAt().plus(SAME_CLICK).isAfter(now)
                && digest(waiting.act()).equals(digest(act)));
        if (before.isEmpty()) return false;
        act.letter().filter(letter -> !before.get().act().letter().equals(act.letter()))
                .ifPresent(letter -> documents.remove(letter.document(), new Caller.System("commitments-sent-twice"), now));
        return true;
    }

    private Optional<String> digest(PreparedAct act) {
        return act.letter().flatMap(letter -> documents.find(letter.document())).map(document -> document.digest());
    }

    private boolean isFlooded(CommitmentId id, Instant now) {
        return acts.codesSince(id, now.minus(Duration.ofHours(1))) >= CODES_AN_HOUR;
    }

    /** @throws Stale when this browser has not proved the address */
    private Commitment proved(PartnerSpace space, String pass) {
        var commitment = store.lock(space.commitment().id());
        proofs.check(commitment, pass, clock.instant());
        return commitment;
    }

    /** @throws Stale when the link, or the dossier, no longer lets this partner act */
    private PartnerSpace usable(EngagementKey key) {
        return links.opened(key).filter(PartnerSpace::open).orElseThrow(() -> new Stale("engagement"));
    }
}
