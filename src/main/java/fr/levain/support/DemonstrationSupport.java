package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.applications.Drafts;
import fr.levain.consents.Shared;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.UuidV7;
import fr.levain.programmes.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented follow-ups: some go well, one is silent, one waits for its holder, one is over. */
@Component
class DemonstrationSupport implements DemonstrationData {
    private static final Caller HOLDER = new Caller.System("demonstration");

    private final SupportPlans plans;
    private final FollowUps followUps;
    private final PlansOfAction actions;
    private final Engineering engineering;
    private final Drafts drafts;
    private final MySupport mine;
    private final SupportRounds rounds;
    private final Programmes programmes;
    private final Accounts accounts;
    private final PartnerTeams teams;

    DemonstrationSupport(
            SupportPlans plans, FollowUps followUps, PlansOfAction actions, Engineering engineering, Drafts drafts, MySupport mine, SupportRounds rounds, Programmes programmes, Accounts accounts, PartnerTeams teams) {
        this.plans = plans;
        this.followUps = followUps;
        this.actions = actions;
        this.engineering = engineering;
        this.drafts = drafts;
        this.mine = mine;
        this.rounds = rounds;
        this.programmes = programmes;
        this.accounts = accounts;
        this.teams = teams;
    }

    /** After the programmes and the requests. */
    @Override
    public int order() {
        return 85;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        var today = LocalDate.ofInstant(now, French.PARIS);
        adviser("lucie.faure", "atis").filter(_ -> programmes.find("fabrique-a-initiatives").isPresent()).ifPresent(adviser -> atis(adviser, today, now));
        adviser("salome.nadaud", "dla-creuse").filter(_ -> programmes.find("dla-creuse").isPresent()).ifPresent(adviser -> dla(adviser, today, now));
        rounds.findAlerts();
    }

    private void atis(Caller.Account adviser, LocalDate today, Instant now) {
        var homes = open("fabrique-a-initiatives", "Habiter ensemble après soixante ans", "Jeanne Morel", "jeanne.morel@demo.levain.example", "Association Les Voisins (inventée)", "33", today.minusDays(150), adviser, now);
        agree(homes);
        mine.share(homes.token(), Set.of(Shared.FOLLOW_UP, Shared.SUMMARIES), HOLDER);
        followUps.diagnose(homes.reference(), today.minusDays(148), Map.of("strategie", 2, "economie", 1, "ancrage", 2, "utilite", 2), "Le besoin est dit par les habitants ; rien n’est encore chiffré.", adviser);
        followUps.hold(homes.reference(), today.minusDays(148), 90, SupportSession.Kind.MEETING, "Nous relisons ensemble l’étude d’opportunité. La commune propose un terrain.", SupportSession.SeenBy.REGION, adviser);
        actions.aimAt(homes.reference(), "Trois logements partagés ouverts dans deux ans", adviser);
        actions.plan(homes.reference(), Action.Kind.ACTION, "Rencontrer le bailleur social", "Jeanne Morel", Optional.of(today.plusDays(12)), adviser);
        actions.plan(homes.reference(), Action.Kind.TASK, "Vérifier le prix du terrain", adviser.name(), Optional.of(today.plusDays(5)), adviser);
        actions.date(homes.reference(), new MilestoneDay("opportunite", Optional.of(today.minusDays(60)), Optional.of(today.minusDays(64))), adviser);
        actions.date(homes.reference(), new MilestoneDay("faisabilite", Optional.of(today.plusDays(45)), Optional.empty()), adviser);
        actions.ask(homes.reference(), "Fondation Exemple (inventée)", Euros.of(20_000), today.minusDays(35), adviser);
        actions.helpedBy(homes.reference(), "Odile Exemple (inventée)", "A ouvert un habitat partagé en 2022", today.minusDays(100), adviser);
        followUps.diagnose(homes.reference(), today.minusDays(20), Map.of("strategie", 3, "economie", 2, "ancrage", 4, "utilite", 3), "Le bailleur et la commune sont engagés.", adviser);
        followUps.hold(homes.reference(), today.minusDays(8), 60, SupportSession.Kind.VIDEO, "Le bailleur répond en janvier. Nous préparons le budget.", SupportSession.SeenBy.HOLDER, adviser);
        followUps.reach(homes.reference(), "etude", adviser);

        var bikes = open("fabrique-a-initiatives", "Réparer et louer des vélos cargos", "Sacha Essai (inventé)", "sacha.essai@demo.levain.example", "", "33", today.minusDays(120), adviser, now);
        agree(bikes);
        followUps.hold(bikes.reference(), today.minusDays(95), 45, SupportSession.Kind.CALL, "Cinq jeunes sont prêts. Il manque un atelier.", SupportSession.SeenBy.HOLDER, adviser);
        actions.ask(bikes.reference(), "Département Exemple (inventé)", Euros.of(8_000), today.minusDays(140), adviser);

        actions.plan(bikes.reference(), Action.Kind.TASK, "Demander à la mairie le local de la gare", adviser.name(), Optional.of(today.minusDays(6)), adviser);

        open("fabrique-a-initiatives", "Un garage solidaire en zone rurale", "Alix Essai (inventé)", "alix.essai@demo.levain.example", "", "24", today.minusDays(3), adviser, now);

        var cafe = open("fabrique-a-initiatives", "Café des voisins", "Karim Benali", "karim.benali@demo.levain.example", "Café des voisins (inventé)", "33", today.minusDays(400), adviser, now);
        agree(cafe);
        followUps.hold(cafe.reference(), today.minusDays(60), 60, SupportSession.Kind.VISIT, "Le café est ouvert cinq jours sur sept, deux personnes y travaillent.", SupportSession.SeenBy.REGION, adviser);
        actions.date(cafe.reference(), new MilestoneDay("creation", Optional.empty(), Optional.of(today.minusDays(90))), adviser);
        actions.date(cafe.reference(), new MilestoneDay("premier-emploi", Optional.empty(), Optional.of(today.minusDays(70))), adviser);
        followUps.end(cafe.reference(), ExitReason.CREATED, "L’activité tient seule.", adviser);
        decided(adviser, today, now);
    }

    /** Two projects whose dossier was decided this year, one aided, one refused. */
    private void decided(Caller.Account adviser, LocalDate today, Instant now) {
        var claire = accounts.byEmail("claire.exemple@demo.levain.example").flatMap(found -> accounts.caller(found.id()));
        if (claire.isEmpty()) return;
        var programme = programmes.find("fabrique-a-initiatives").orElseThrow();
        for (var dossier : drafts.mine(claire.get(), 1)) {
            if (!Set.of("Le four des quatre bourgs", "Le garage des voisins").contains(dossier.shownTitle())) continue;
            var source = new Source(Origin.HAND, "", dossier.project(), dossier.shownTitle(),
                    new Holder(claire.get().name(), claire.get().email(), "", "", "", "", "33"));
            var opened = plans.open(UuidV7.at(now), programme, source, today.minusDays(110), Optional.of(adviser.id()), now, adviser);
            if (opened instanceof OpenResult.Opened(var plan)) agree(plan);
        }
    }

    private void dla(Caller.Account adviser, LocalDate today, Instant now) {
        var laundry = open("dla-creuse", "Une laverie partagée à Guéret", "Nour Essai (inventée)", "nour.essai@demo.levain.example", "La Lessive (inventée)", "23", today.minusDays(80), adviser, now);
        agree(laundry);
        mine.share(laundry.token(), Set.of(Shared.FOLLOW_UP), HOLDER);
        followUps.diagnose(laundry.reference(), today.minusDays(70), Map.of("strategie", 3, "organisation", 2, "equipe", 2, "economie", 1, "ancrage", 3), "Le prix des lavages ne couvre pas les charges.", adviser);
        followUps.hold(laundry.reference(), today.minusDays(70), 120, SupportSession.Kind.VISIT, "Diagnostic partagé avec le bureau et les deux salariés.", SupportSession.SeenBy.REGION, adviser);
        engineering.heard(laundry.reference(), today.minusDays(40), CommitteeOpinion.Verdict.RESERVED,
                List.of("DREETS (inventé)", "Communauté d’agglomération (inventée)", "France Active (inventée)", "CRESS (inventée)"),
                "Le diagnostic est partagé. Les prix sont revus avant toute embauche.", adviser);
        var prices = engineering.plan(laundry.reference(), Mission.Kind.INDIVIDUAL, "Refaire les prix avec le bureau", Optional.of(today.plusDays(20)), adviser);
        engineering.entrust(laundry.reference(), prices, new Mission.Terms("Cabinet Exemple (inventé)", "Trois consultés ; le seul à connaître les laveries", 9, Euros.of(4_050)), today.minusDays(30), adviser);
        var books = engineering.plan(laundry.reference(), Mission.Kind.COLLECTIVE, "Tenir une comptabilité analytique simple", Optional.of(today.plusDays(60)), adviser);
        actions.work(laundry.reference(), today.minusDays(69), 150, "Préparer le comité d’appui", adviser);
        actions.date(laundry.reference(), new MilestoneDay("plan-adopte", Optional.of(today.minusDays(4)), Optional.empty()), adviser);
        followUps.reach(laundry.reference(), "plan", adviser);

        var school = open("dla-creuse", "L’ancienne école, lieu commun", "Inès Essai (inventée)", "ines.essai@demo.levain.example", "Le Préau (inventé)", "23", today.minusDays(20), adviser, now);
        agree(school);
        followUps.hold(school.reference(), today.minusDays(18), 45, SupportSession.Kind.CALL, "Trois salariés, un bail qui finit. Le DLA convient.", SupportSession.SeenBy.HOLDER, adviser);
        engineering.join(school.reference(), books, adviser);
    }

    private SupportPlan open(String programme, String title, String name, String email, String organisation, String department, LocalDate day, Caller.Account adviser, Instant now) {
        var opening = new Opening(UuidV7.at(now), programme, "", title, new Holder(name, email, "", organisation, "", "", department), day, Optional.empty());
        return switch (plans.open(opening, adviser)) {
            case OpenResult.Opened(var plan) -> plan;
            case OpenResult.AlreadyOpen(var plan) -> plan;
        };
    }

    private void agree(SupportPlan plan) {
        mine.agree(plan.token(), HOLDER);
    }

    private Optional<Caller.Account> adviser(String persona, String partner) {
        return accounts.byEmail(persona + "@demo.levain.example").flatMap(found -> accounts.caller(found.id())).filter(each -> teams.of(each).contains(partner));
    }
}
