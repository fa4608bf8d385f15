package fr.levain.cofunding;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.cofunding.FunderResult.Done;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a funder answers for its share. From its link, which shows the share and nothing of the file; each act then asks for
 * the code sent to the address asked, so that a link passed on answers nothing. An officer whose address was asked acknowledges signed in.
 */
@Service
@Transactional
public class FunderAnswers {
    /** @param amount empty for a refusal */
    public record Vote(boolean granted, Optional<Euros> amount, String act, LocalDate votedOn) {}

    /** What the link shows. */
    public record Opening(Funder funder, ApplicationView view, CoFunding coFunding) {}

    private final FunderStore store;
    private final CoFundings coFundings;
    private final Applications applications;
    private final FunderMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FunderAnswers(
            FunderStore store, CoFundings coFundings, Applications applications, FunderMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.coFundings = coFundings;
        this.applications = applications;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when the link is not, or no longer, one of ours */
    @Transactional(readOnly = true)
    public Opening open(String secret) {
        var funder = store.byLink(Digest.of(secret)).orElseThrow(() -> new NotFound("co-funding link"));
        return new Opening(funder, applications.view(funder.application()), coFundings.of(funder.application()));
    }

    /** A code to the address asked, and to no other. False when too many were sent in the last hour. */
    public boolean sendCode(String secret) {
        var opening = open(secret);
        var code = LinkSecret.code();
        if (!store.codeSent(opening.funder().id(), digest(opening.funder().id(), code), clock.instant())) return false;
        mails.code(opening.view(), opening.funder(), code);
        return true;
    }

    public FunderResult acknowledge(String secret, String code) {
        var funder = held(secret);
        if (!isCode(funder, code)) return WRONG_CODE;
        return acknowledge(funder, bearer(funder));
    }

    public FunderResult vote(String secret, String code, Vote vote) {
        var funder = held(secret);
        // what is wrong with the vote is said first: a code serves once
        var wrong = problem(funder, vote);
        if (wrong.isPresent()) return wrong.get();
        if (!isCode(funder, code)) return WRONG_CODE;
        return record(funder, vote, bearer(funder));
    }

    /** @throws NotAllowed for anyone but the officer whose address was asked */
    public FunderResult acknowledge(UUID funder, Caller by) {
        return acknowledge(theirs(funder, by), by);
    }

    /** Whoever shares the costs, or removes this funder, has done so or waits: the share it votes on is the one that stays. */
    private Funder held(String secret) {
        store.lock(open(secret).funder().application());
        return open(secret).funder();
    }

    private FunderResult acknowledge(Funder funder, Caller by) {
        FunderLifecycle.TABLE.check(funder.status(), FunderStatus.ACKNOWLEDGED);
        store.acknowledged(funder, today());
        events.publishEvent(new FunderAcknowledged(funder.application(), clock.instant(), by, funder.id()));
        return new Done();
    }

    private Optional<FunderResult> problem(Funder funder, Vote vote) {
        if (vote.act().isBlank()) return Optional.of(FunderResult.refused("acte", "Écrivez le numéro de l’acte qui décide."));
        if (vote.votedOn().isAfter(today())) return Optional.of(FunderResult.refused("vote-jour", "Le vote ne peut pas être à venir."));
        if (!vote.granted()) return Optional.empty();
        var share = coFundings.of(funder.application()).share(funder);
        if (vote.amount().filter(Euros::isPositive).isEmpty()) return Optional.of(FunderResult.refused("montant", "Écrivez le montant voté, par exemple 5 000."));
        if (vote.amount().get().isAbove(share))
            return Optional.of(FunderResult.refused("montant", "Votre part des coûts est de %s : le montant ne peut pas la dépasser.".formatted(share)));
        return Optional.empty();
    }

    private FunderResult record(Funder funder, Vote vote, Caller by) {
        var to = vote.granted() ? FunderStatus.GRANTED : FunderStatus.REFUSED;
        FunderLifecycle.TABLE.check(funder.status(), to);
        var amount = vote.granted() ? vote.amount() : Optional.<Euros>empty();
        store.voted(funder, to, vote.votedOn(), vote.act().strip(), amount);
        events.publishEvent(new FunderVoted(funder.application(), clock.instant(), by, funder.id(), amount.map(Euros::cents).orElse(0L)));
        return new Done();
    }

    private Funder theirs(UUID id, Caller by) {
        var funder = store.find(id).filter(found -> !found.ours()).orElseThrow(() -> new NotFound("funder " + id));
        if (!by.isOfficer() || !by.signedIn().email().equalsIgnoreCase(funder.contactEmail())) throw new NotAllowed();
        return funder;
    }

    private boolean isCode(Funder funder, String code) {
        return store.useCode(funder.id(), digest(funder.id(), code.replaceAll("\\s", "")), clock.instant());
    }

    private Caller bearer(Funder funder) {
        return new Caller.LinkBearer(funder.id(), "cofunding", new Subject("application", funder.application().value()), Instant.MAX);
    }

    private static String digest(UUID funder, String code) {
        return Digest.of(funder + "\n" + code);
    }

    private static final FunderResult WRONG_CODE = FunderResult.refused("code", "Ce code n’est pas le bon, ou ne sert plus. Demandez-en un autre.");

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
