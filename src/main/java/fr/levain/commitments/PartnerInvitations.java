package fr.levain.commitments;

import static fr.levain.commitments.CommitmentStatus.CANCELLED;
import static fr.levain.commitments.CommitmentStatus.INVITED;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Exchanges;
import fr.levain.applications.PartnerRow;
import fr.levain.applications.Partnership;
import fr.levain.applications.Partnerships;
import fr.levain.forms.Answer;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder does: invite, send again, take back, answer a correction. */
@Service
@Transactional
public class PartnerInvitations {
    /** A second click, not a second thought. */
    private static final Duration SAME_CLICK = Duration.ofMinutes(1);
    static final int LINKS_A_DAY = 5;

    private final CommitmentStore store;
    private final LinkStore links;
    private final Reconfirmations reconfirmations;
    private final Partnerships partnerships;
    private final Exchanges exchanges;
    private final CommitmentsInPack pack;
    private final CommitmentMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerInvitations(
            CommitmentStore store, LinkStore links, Reconfirmations reconfirmations, Partnerships partnerships, Exchanges exchanges,
            CommitmentsInPack pack, CommitmentMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.links = links;
        this.reconfirmations = reconfirmations;
        this.partnerships = partnerships;
        this.exchanges = exchanges;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites a partner, or invites it again at this address. The same address twice within a minute is one invitation.
     *
     * @throws NotFound when the dossier is not theirs to fill in, or has no such partner
     * @throws Stale when the dossier is decided or given up
     */
    public InviteResult invite(ApplicationReference reference, UUID row, String contact, Email email, Caller by) {
        var partnership = open(reference, by);
        var partner = partnership.row(row).orElseThrow(() -> new NotFound("partner " + row));
        if (email.value().equalsIgnoreCase(by.signedIn().email())) return InviteResult.OWN_ADDRESS;
        var now = clock.instant();
        var view = partnership.view();
        if (first(view, partner, contact, email, now, by).isPresent()) return InviteResult.SENT;
        var known = locked(partnership, row, now, by);
        var sameAddress = known.email().equals(email.value());
        if (sameAddress && known.kept() != CANCELLED && isSameClick(known, now)) return InviteResult.JUST_SENT;
        if (links.sentSince(known.id(), now.minus(Duration.ofDays(1))) >= LINKS_A_DAY) return InviteResult.TOO_MANY;
        store.address(known.id(), contact, email.value(), partner.shownName(), now);
        if (CommitmentLifecycle.MOVES.allows(known.kept(), INVITED)) store.move(known, INVITED);
        send(view, known.id(), row, now, by);
        return InviteResult.SENT;
    }

    /** @return the key of the link that left; empty when this partner is invited already */
    Optional<EngagementKey> first(ApplicationView view, PartnerRow partner, String contact, Email email, Instant now, Caller by) {
        var id = CommitmentId.at(now);
        if (!store.add(id, view.id(), partner.id(), contact, email.value(), partner.shownName(), now)) return Optional.empty();
        var key = draw(id, now);
        events.publishEvent(new PartnerInvited(view.id(), now, by, partner.id()));
        mails.invited(view, store.find(id).orElseThrow(), key);
        return Optional.of(key);
    }

    /** A new link to the same address; the one before stops opening the page. @throws Stale when it may not be sent again */
    public InviteResult sendAgain(ApplicationReference reference, UUID row, Caller by) {
        var partnership = open(reference, by);
        var now = clock.instant();
        var known = locked(partnership, row, now, by);
        if (!known.kept().isOpen()) throw new Stale("commitment " + known.id());
        if (isSameClick(known, now)) return InviteResult.JUST_SENT;
        if (links.sentSince(known.id(), now.minus(Duration.ofDays(1))) >= LINKS_A_DAY) return InviteResult.TOO_MANY;
        send(partnership.view(), known.id(), row, now, by);
        return InviteResult.SENT;
    }

    /** Taken back before the partner answered. Asked twice, it is one. @throws Stale when it answered in between */
    public void cancel(ApplicationReference reference, UUID row, Caller by) {
        var partnership = open(reference, by);
        var now = clock.instant();
        var known = locked(partnership, row, now, by);
        if (known.kept() == CANCELLED) return;
        store.move(known, CANCELLED);
        events.publishEvent(new PartnerInvitationCancelled(partnership.view().id(), now, by, row));
    }

    /**
     * Takes the partner's correction over, or keeps what the dossier says. Answered twice, it is answered once. Of a filed
     * dossier it goes into the corrections the service asked for, and is read once they are sent.
     *
     * @throws Stale when the dossier is filed and nothing of it may be corrected, or it was saved in between
     */
    public void answerCorrection(ApplicationReference reference, UUID row, boolean accepted, Caller by) {
        var partnership = open(reference, by);
        var now = clock.instant();
        var known = locked(partnership, row, now, by);
        if (known.correction().isEmpty()) return;
        var view = partnership.view();
        if (accepted) {
            partnerships.correct(reference, row, cells(partnership, known.correction().get()), by);
            events.publishEvent(new CorrectionAccepted(view.id(), now, by, row));
        } else {
            events.publishEvent(new CorrectionRefused(view.id(), now, by, row));
        }
        store.correction(known.id(), Optional.empty());
        mails.correctionJudged(view, known, draw(known.id(), now), accepted);
    }

    /** The dossier is filed: the service reads, in a message, what the partner asks to change. Nothing else changes. Sent twice, it is sent once. */
    public void forwardCorrection(ApplicationReference reference, UUID row, Caller by) {
        var partnership = open(reference, by);
        if (partnership.view().status().isDraft()) throw new Stale("dossier " + reference + " is not filed");
        var now = clock.instant();
        var known = locked(partnership, row, now, by);
        var asked = known.correction().filter(each -> each.forwardedAt().isEmpty());
        if (asked.isEmpty()) return;
        exchanges.post(reference, Wording.forwarded(Reconfirmations.line(known, partnership)), List.of(), by);
        store.correction(known.id(), Optional.of(asked.get().forwarded(now)));
        events.publishEvent(new CorrectionForwarded(partnership.view().id(), now, by, row));
    }

    private Partnership open(ApplicationReference reference, Caller by) {
        var partnership = partnerships.writable(reference, by);
        if (!isOpen(partnership.view())) throw new Stale("dossier " + reference);
        return partnership;
    }

    /** A partner may still commit: the dossier is a draft, or waits for its decision. */
    static boolean isOpen(ApplicationView view) {
        return view.status().isDraft() || view.status().isOpen();
    }

    private Commitment locked(Partnership partnership, UUID row, Instant now, Caller by) {
        var id = store.idOf(partnership.view().id(), row).orElseThrow(() -> new NotFound("commitment of partner " + row));
        return reconfirmations.written(store.lock(id), partnership, now, by);
    }

    private void send(ApplicationView view, CommitmentId id, UUID row, Instant now, Caller by) {
        var key = draw(id, now);
        events.publishEvent(new PartnerInvited(view.id(), now, by, row));
        mails.invited(view, store.find(id).orElseThrow(), key);
    }

    private EngagementKey draw(CommitmentId id, Instant now) {
        return links.draw(id, now, now.plus(pack.settings().linkLife()));
    }

    private static boolean isSameClick(Commitment commitment, Instant now) {
        return commitment.linkedAt().plus(SAME_CLICK).isAfter(now);
    }

    private static Map<String, Answer> cells(Partnership partnership, Correction correction) {
        var cells = new LinkedHashMap<String, Answer>();
        cells.put(Partnership.ROLE, Answer.of(new Value.Words(correction.role())));
        cells.put(Partnership.CASH, correction.cash().map(euros -> Answer.of(new Value.Amount(euros))).orElse(Answer.ABSENT));
        if (partnership.asks(Partnership.IN_KIND))
            cells.put(Partnership.IN_KIND, correction.inKind().isBlank() ? Answer.ABSENT : Answer.of(new Value.Words(correction.inKind())));
        if (partnership.asks(Partnership.IN_KIND_VALUE))
            cells.put(Partnership.IN_KIND_VALUE, correction.inKindValue().map(euros -> Answer.of(new Value.Amount(euros))).orElse(Answer.ABSENT));
        return cells;
    }
}
