package fr.levain.commitments;

import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A link is forwarded, printed, left on a screen: it lets read, not write. Whoever writes on a partner's page first types
 * the code sent to the address invited; their browser then remembers it for a short time.
 */
@Service
@Transactional
public class AddressProofs {
    /** As long as it takes to fill in a page at ease. */
    public static final Duration KEPT = Duration.ofHours(1);
    private static final int CODES_AN_HOUR = 5;
    private static final int TRIES = 5;
    private static final Duration SAME_CLICK = Duration.ofMinutes(1);

    private final PartnerLinks links;
    private final CommitmentStore store;
    private final AddressProofStore proofs;
    private final PreparedActStore acts;
    private final CommitmentsInPack pack;
    private final CommitmentMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressProofs(
            PartnerLinks links, CommitmentStore store, AddressProofStore proofs, PreparedActStore acts, CommitmentsInPack pack,
            CommitmentMails mails, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.store = store;
        this.proofs = proofs;
        this.acts = acts;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** How typing the code ends. */
    public sealed interface Proving {
        /** @param pass what the browser keeps */
        record Proved(String pass) implements Proving {}

        /** @param left tries before the code is worth nothing */
        record WrongCode(int left) implements Proving {}

        /** Too late, too many tries, or none was sent. */
        record CodeSpent() implements Proving {}
    }

    /** @param pass what the browser kept; empty when it kept none */
    @Transactional(readOnly = true)
    public boolean isProved(PartnerSpace space, String pass) {
        return !pass.isBlank() && proofs.isProved(space.commitment(), pass, clock.instant());
    }

    /** Asked twice within a minute, one code leaves. False when too many were sent in the last hour. */
    public boolean sendCode(EngagementKey key) {
        var space = usable(key);
        var now = clock.instant();
        var commitment = store.lock(space.commitment().id());
        if (proofs.find(commitment.id()).filter(sent -> sent.attempts() == 0 && sent.at().plus(SAME_CLICK).isAfter(now)).isPresent()) return true;
        if (acts.codesSince(commitment.id(), now.minus(Duration.ofHours(1))) >= CODES_AN_HOUR) return false;
        var code = LinkSecret.code();
        proofs.put(commitment.id(), code, now);
        acts.codeSent(commitment.id(), now);
        events.publishEvent(new CommitmentCodeSent(commitment.application(), now, space.bearer(), commitment.row()));
        mails.code(space.partnership().view(), commitment, code, now.plus(pack.settings().codeLife()));
        return true;
    }

    public Proving prove(EngagementKey key, String code) {
        var space = usable(key);
        var now = clock.instant();
        var commitment = store.lock(space.commitment().id());
        var sent = proofs.find(commitment.id()).filter(each -> each.attempts() < TRIES && now.isBefore(each.at().plus(pack.settings().codeLife())));
        if (sent.isEmpty()) return new Proving.CodeSpent();
        if (!sent.get().isCode(code.replaceAll("[\\s\\p{Z}]", ""))) {
            proofs.failed(commitment.id());
            var left = TRIES - sent.get().attempts() - 1;
            return left == 0 ? new Proving.CodeSpent() : new Proving.WrongCode(left);
        }
        proofs.remove(commitment.id());
        return new Proving.Proved(remembered(commitment, now));
    }

    /** Its code was typed just now, here or to sign. */
    String remembered(Commitment commitment, Instant now) {
        var pass = LinkSecret.drawn(24);
        proofs.remember(commitment, pass, now.plus(KEPT));
        return pass;
    }

    /** @throws Stale when this browser has not proved the address, or no longer */
    void check(Commitment commitment, String pass, Instant now) {
        if (pass.isBlank() || !proofs.isProved(commitment, pass, now)) throw new Stale("address of " + commitment.id());
    }

    private PartnerSpace usable(EngagementKey key) {
        return links.opened(key).filter(PartnerSpace::open).orElseThrow(() -> new Stale("engagement"));
    }
}
