package fr.levain.commitments;

import fr.levain.applications.Partnerships;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links of partners' pages: what they open, and a new one when they open nothing any more. */
@Service
@Transactional
public class PartnerLinks {
    static final String PURPOSE = "engagement";

    private final LinkStore links;
    private final CommitmentStore store;
    private final Commitments commitments;
    private final Partnerships partnerships;
    private final CommitmentsInPack pack;
    private final CommitmentMails mails;
    private final Clock clock;

    PartnerLinks(
            LinkStore links, CommitmentStore store, Commitments commitments, Partnerships partnerships, CommitmentsInPack pack,
            CommitmentMails mails, Clock clock) {
        this.links = links;
        this.store = store;
        this.commitments = commitments;
        this.partnerships = partnerships;
        this.pack = pack;
        this.mails = mails;
        this.clock = clock;
    }

    /** @throws NotFound when no such link was ever sent */
    @Transactional(readOnly = true)
    public LinkOpening open(EngagementKey key) {
        var link = links.find(key).orElseThrow(() -> new NotFound("engagement"));
        var commitment = store.find(link.commitment()).orElseThrow(() -> new NotFound("engagement"));
        if (link.replaced()) return new LinkOpening.Replaced(key, commitment);
        if (!clock.instant().isBefore(link.expiresAt())) return new LinkOpening.Expired(key, commitment);
        var space = space(key, link, commitment);
        return switch (space.status()) {
            case CANCELLED -> new LinkOpening.Cancelled(space.partnership().view().holderName());
            case REMOVED -> new LinkOpening.Removed(space);
            case INVITED, COMMITTED, TO_RECONFIRM, DECLINED -> space.line().terms().isEmpty()
                    ? new LinkOpening.Removed(space) : new LinkOpening.Opened(space);
        };
    }

    /**
     * A new link, to the address invited and to no other: whoever holds an old one learns nothing from it.
     *
     * @return false when too many were sent today, or nobody waits for this partner any more
     */
    public boolean sendNew(EngagementKey key) {
        var link = links.find(key).orElseThrow(() -> new NotFound("engagement"));
        var now = clock.instant();
        var commitment = store.lock(link.commitment());
        var inUse = !link.replaced() && now.isBefore(link.expiresAt());
        if (inUse || commitment.kept() == CommitmentStatus.CANCELLED) return false;
        if (links.sentSince(commitment.id(), now.minus(Duration.ofDays(1))) >= PartnerInvitations.LINKS_A_DAY) return false;
        var view = partnerships.of(commitment.application()).view();
        var drawn = links.draw(commitment.id(), now, now.plus(pack.settings().linkLife()));
        mails.invited(view, store.find(commitment.id()).orElseThrow(), drawn);
        return true;
    }

    /** For an act: the page must be open to it. */
    Optional<PartnerSpace> opened(EngagementKey key) {
        return open(key) instanceof LinkOpening.Opened(var space) ? Optional.of(space) : Optional.empty();
    }

    private PartnerSpace space(EngagementKey key, LinkStore.Link link, Commitment commitment) {
        var partnership = partnerships.of(commitment.application());
        var line = Reconfirmations.line(commitment, partnership);
        var others = partnership.rows().stream().filter(row -> !row.id().equals(commitment.row()) && !row.name().isBlank())
                .map(row -> PlainText.line(row.name())).toList();
        return new PartnerSpace(key, partnership, line, others, commitments.history(commitment), PartnerInvitations.isOpen(partnership.view()),
                partnerships.contacts(partnership.view()), bearer(link, commitment.id(), link.expiresAt()));
    }

    private static Caller.LinkBearer bearer(LinkStore.Link link, CommitmentId commitment, Instant expiresAt) {
        return new Caller.LinkBearer(link.id(), PURPOSE, commitment.subject(), expiresAt);
    }
}
