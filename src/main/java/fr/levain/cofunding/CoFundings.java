package fr.levain.cofunding;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.cofunding.FunderResult.Done;
import fr.levain.cofunding.FunderResult.Refused;
import fr.levain.directory.Authority;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Email;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who funds a dossier besides the authority, and how its costs are shared between them. */
@Service
@Transactional
public class CoFundings {
    static final String BEING_DECIDED = "Ce dossier est proposé au vote, ou voté : les financeurs et leurs parts ne changent plus. Renvoyez d’abord la proposition à l’instruction ; si le vote a eu lieu, faites d’abord changer la décision par un acte.";

    private static final int SHORTEST_REASON = 15;

    private final FunderStore store;
    private final Applications applications;
    private final Assessments assessments;
    private final CostSplits splits;
    private final Authority authority;
    private final FunderMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoFundings(
            FunderStore store, Applications applications, Assessments assessments, CostSplits splits, Authority authority, FunderMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.assessments = assessments;
        this.splits = splits;
        this.authority = authority;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Without any other funder, nobody shares anything. */
    @Transactional(readOnly = true)
    public CoFunding of(ApplicationId application) {
        return splits.of(application);
    }

    /** Another funder, or another scheme of the same authority: the first one added makes the authority the lead. */
    public FunderResult add(String reference, String label, String contactName, String contactEmail, LocalDate dueOn, Caller by) {
        var application = assessments.handled(reference, by).application();
        if (label.isBlank()) return FunderResult.refused("financeur", "Écrivez le nom du financeur, et son dispositif s’il est connu.");
        if (contactName.isBlank()) return FunderResult.refused("contact", "Écrivez qui instruit chez ce financeur.");
        var email = Email.read(contactEmail.strip());
        if (email.isEmpty()) return FunderResult.refused("courriel", "Écrivez son adresse électronique, par exemple prenom.nom@departement.example.");
        if (!dueOn.isAfter(today())) return FunderResult.refused("attendu-jour", "Indiquez un jour à venir.");
        store.lock(application);
        if (isBeingDecided(application)) return FunderResult.refused("financeur", BEING_DECIDED);
        if (store.of(application).stream().anyMatch(each -> each.label().equalsIgnoreCase(label.strip()) && each.contactEmail().equalsIgnoreCase(email.get().value())))
            return FunderResult.refused("financeur", "« %s » est déjà dans la liste, avec cette adresse : il n’est pas ajouté une seconde fois.".formatted(label.strip()));
        var now = clock.instant();
        if (store.of(application).isEmpty())
            store.add(new Funder(UuidV7.at(now), application, true, true, authority.view().name(), "", "", FunderStatus.PLANNED, Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), "", Optional.empty()), by.signedIn().id(), now);
        var funder = new Funder(UuidV7.at(now.plusMillis(1)), application, false, false, label.strip(), contactName.strip(), email.get().value(), FunderStatus.PLANNED,
                Optional.empty(), Optional.of(dueOn), Optional.empty(), Optional.empty(), "", Optional.empty());
        store.add(funder, by.signedIn().id(), now.plusMillis(1));
        events.publishEvent(new FunderAdded(application, now, by, funder.id()));
        return new Done();
    }

    /** Shares the costs and names the lead. Once a funder has voted, the split no longer moves. */
    public FunderResult split(String reference, UUID lead, Map<UUID, Map<UUID, Euros>> shares, Caller by) {
        var application = assessments.handled(reference, by).application();
        store.lock(application);
        var now = of(application);
        if (now.isSettled()) throw new Stale("a funder of " + reference + " has voted");
        if (isBeingDecided(application)) return FunderResult.refused("repartition", BEING_DECIDED);
        if (now.funders().stream().noneMatch(funder -> funder.id().equals(lead))) return FunderResult.refused("chef", "Choisissez qui est chef de file.");
        var split = new CostSplit(now.split().costs(), shares);
        if (!split.problems().isEmpty()) return new Refused(split.problems());
        store.share(application, shares);
        store.lead(application, lead);
        events.publishEvent(new CostsSplit(application, clock.instant(), by, lead, split.budget().minus(split.left()).cents()));
        return new Done();
    }

    /** Sends the link; again, it is a new one and the former opens no more. */
    public FunderResult ask(String reference, UUID id, Caller by) {
        var application = assessments.handled(reference, by).application();
        store.lock(application);
        var funder = found(application, id);
        if (funder.ours() || funder.status().hasVoted()) throw new Stale("funder " + id);
        if (!of(application).share(funder).isPositive())
            return FunderResult.refused("demander-" + id, "Donnez d’abord à ce financeur sa part des coûts : il vote sur elle.");
        var secret = LinkSecret.drawn(24);
        store.asked(funder, Digest.of(secret), today());
        if (funder.status() == FunderStatus.PLANNED) events.publishEvent(new FunderAsked(application, clock.instant(), by, id));
        mails.asked(applications.view(application), funder, secret);
        return new Done();
    }

    /** It leaves before its vote, with its share. The authority leads again when it did. */
    public FunderResult remove(String reference, UUID id, String reason, Caller by) {
        var application = assessments.handled(reference, by).application();
        store.lock(application);
        var funder = found(application, id);
        if (funder.ours() || funder.status().hasVoted()) throw new Stale("funder " + id);
        if (isBeingDecided(application)) return FunderResult.refused("retirer-" + id, BEING_DECIDED);
        if (reason.strip().length() < SHORTEST_REASON)
            return FunderResult.refused("retirer-" + id, "Dites pourquoi ce financeur n’instruit plus le dossier, en %d caractères au moins.".formatted(SHORTEST_REASON));
        FunderLifecycle.TABLE.check(funder.status(), FunderStatus.REMOVED);
        store.removed(funder, reason.strip(), by.signedIn().id(), today());
        if (funder.lead()) store.lead(application, of(application).ours().orElseThrow().id());
        events.publishEvent(new FunderRemoved(application, clock.instant(), by, id));
        if (funder.askedOn().isPresent()) mails.removed(applications.view(application), funder);
        return new Done();
    }

    /** From the proposal on, whether a vote took place or not: the answer must not tell it under embargo. */
    private boolean isBeingDecided(ApplicationId application) {
        return applications.view(application).status().isBeingDecided();
    }

    Funder found(ApplicationId application, UUID id) {
        return store.find(id).filter(funder -> funder.application().equals(application) && funder.status() != FunderStatus.REMOVED).orElseThrow(() -> new NotFound("funder " + id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
