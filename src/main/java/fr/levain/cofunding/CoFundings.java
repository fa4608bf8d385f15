package fr.levain.cofunding;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Recommendations;
import fr.levain.cofunding.FunderResult.Done;
import fr.levain.cofunding.FunderResult.Refused;
import fr.levain.directory.Authority;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetLine;
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
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who funds a dossier besides the authority, and how its costs are shared between them. */
@Service
@Transactional
public class CoFundings {
    private final FunderStore store;
    private final Applications applications;
    private final Assessments assessments;
    private final Recommendations recommendations;
    private final Authority authority;
    private final FunderMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoFundings(
            FunderStore store, Applications applications, Assessments assessments, Recommendations recommendations, Authority authority, FunderMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.assessments = assessments;
        this.recommendations = recommendations;
        this.authority = authority;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Without any other funder, nobody shares anything. */
    @Transactional(readOnly = true)
    public CoFunding of(ApplicationId application) {
        return new CoFunding(store.of(application), new CostSplit(costs(application), store.shares(application)));
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

    Funder found(ApplicationId application, UUID id) {
        return store.find(id).filter(funder -> funder.application().equals(application)).orElseThrow(() -> new NotFound("funder " + id));
    }

    /** The charges of the budget as filed, corrections included. */
    private List<CostSplit.Cost> costs(ApplicationId application) {
        return recommendations.budget(application).stream().flatMap(budget -> budget.lines().stream())
                .filter(line -> line.side() == BudgetChart.Side.CHARGES).flatMap(CoFundings::cost).toList();
    }

    private static Stream<CostSplit.Cost> cost(BudgetLine line) {
        return line.amount().amount().stream().filter(Euros::isPositive)
                .map(amount -> new CostSplit.Cost(line.id(), line.account() + (line.label().isBlank() ? "" : " · " + line.label()), amount));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
