package fr.levain.programmes.web;

import fr.levain.directory.Partner;
import fr.levain.kernel.Euros;
import fr.levain.programmes.Area;
import fr.levain.programmes.BroughtNeeds;
import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyId;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.CaughtNeedId;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.CohortId;
import fr.levain.programmes.CohortStatus;
import fr.levain.programmes.NeedSettings;
import fr.levain.programmes.NeedStatus;
import fr.levain.programmes.NextStep;
import fr.levain.programmes.OpportunityStudy;
import fr.levain.programmes.Origin;
import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.programmes.Scout;
import fr.levain.programmes.ScoutFigures;
import fr.levain.programmes.ScoutId;
import fr.levain.programmes.ScoutSearch;
import fr.levain.programmes.ScoutStatus;
import fr.levain.programmes.StudyOpinion;
import fr.levain.programmes.ToAnswer;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

public class ProgrammesPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final List<Choice> DEPARTMENTS = List.of(Choice.of("33", "Gironde (33)"), Choice.of("23", "Creuse (23)"));
    private static final Typed TYPED = new Typed(Map.of("titre", "Épicerie roulante", "courriel", "c@"));
    private static final FormErrors ERRORS = FormErrors.of("titre", "Donnez un nom au projet.");

    private static Programme programme(ProgrammeKind kind, String slug, boolean retired) {
        return new Programme(slug, "atis", kind, "Programme " + slug, "Plusieurs mois pour passer de l’idée à l’activité.", "Personnes ou équipes.",
                "Répondez à l’appel.", List.of(new Programme.Step("jury", "Entretien et jury", "Le jury répond à chacun.", false), new Programme.Step("sortie", "Sortie", "L’activité démarre.", false)),
                List.of(), List.of(), 30, 90, Optional.of("Région"), false, true, List.of(6, 12), false, retired);
    }

    private static Cohort cohort(CohortStatus status) {
        return new Cohort(new CohortId(new UUID(0, status.ordinal() + 1)), "incubateur", status, new Cohort.Details("Promotion de printemps", 12, NOW.minus(Duration.ofDays(3)),
                NOW.plus(Duration.ofDays(20)), LocalDate.of(2027, 2, 1), LocalDate.of(2027, 10, 30)), 0);
    }

    private static Candidacy candidacy(CandidacyStatus status, Optional<CohortId> cohort) {
        return new Candidacy(new CandidacyId(new UUID(1, status.ordinal())), "incubateur", cohort, new ProjectId(new UUID(2, 1)), status, Origin.REQUEST, "2026-ORI-00012",
                "Épicerie roulante des douze villages", "33", "Un camion.\nDouze villages.", new Candidacy.Contact("Camille Exemple", "c@exemple.fr", "+33555000000", "Les Semeurs"),
                Optional.empty(), "jeton" + status, NOW, NOW, status == CandidacyStatus.APPLIED ? "" : "Un projet abouti.\nVoyez aussi la CRESS.", status == CandidacyStatus.WAITING ? 2 : 0);
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);
    private static final List<Choice> THEMES = List.of(Choice.of("mobilite", "Mobilité"), Choice.of("sante", "Santé, autonomie"));
    private static final NeedSettings NEEDS = new NeedSettings(60, 9, 12, "opportunite", 60, List.of(new NeedSettings.Theme("mobilite", "Mobilité")));

    private static CaughtNeed need(NeedStatus status, boolean offered) {
        return new CaughtNeed(new CaughtNeedId(new UUID(3, status.ordinal())), "fabrique", status,
                new CaughtNeed.Entry("Pas de garde avant 8 heures", "Les équipes du matin.\nDepuis deux ans.", "mobilite", "Libourne", "33243", "33", "Mairie", "m@exemple.fr"),
                status == NeedStatus.STUDIED ? Optional.of(new ScoutId(new UUID(4, 1))) : Optional.empty(), "arret", LocalDate.of(2026, 11, 3), NOW, study(status),
                status == NeedStatus.SET_ASIDE ? "Une réponse existe déjà." : "", offered ? Optional.of(new CaughtNeed.Offer("Alix Exemple", "x@exemple.fr", "SCIC", "jeton")) : Optional.empty(), Optional.empty());
    }

    private static Optional<OpportunityStudy> study(NeedStatus status) {
        return switch (status) {
            case CAUGHT -> Optional.empty();
            // under way, and late
            case STUDIED -> Optional.of(new OpportunityStudy(TODAY.minusMonths(13), TODAY.minusDays(3), Optional.empty(), 0, "Trente familles.", Optional.empty(), "", Optional.empty(), ""));
            case OPPORTUNE, OFFERED, TAKEN_UP, SET_ASIDE -> Optional.of(new OpportunityStudy(TODAY.minusMonths(13), TODAY.minusDays(30), Optional.of(TODAY.minusDays(9)), 34,
                    "Trente familles.\nDeux employeurs.", Optional.of(StudyOpinion.WITH_RESERVES), "Deux employeurs paient.", Optional.of(Euros.of(12_500)), "Communauté de communes"));
        };
    }

    private static Scout scout(ScoutStatus status) {
        var gone = status.isOver();
        return new Scout(new ScoutId(new UUID(4, status.ordinal())), "fabrique", status, gone ? new Scout.Details("", "", "", List.of(), List.of())
                : new Scout.Details("Claude Exemple", "Mairie", "m@exemple.fr", List.of("mobilite"), List.of(new Area(Area.Kind.COMMUNE, "33243", "Libourne (33)", List.of("33")))),
                !gone, !gone, gone ? "" : "jeton" + status, NOW, status == ScoutStatus.ACTIVE ? Optional.of(NOW) : Optional.empty());
    }

    private static CaughtNeedPage page(NeedStatus status, boolean offered, FormErrors errors) {
        var need = need(status, offered);
        return new CaughtNeedPage(need, programme(ProgrammeKind.IDEA_FACTORY, "fabrique", false), NEEDS, need.scout().map(_ -> scout(ScoutStatus.ACTIVE)), "Gironde (33)", List.of(),
                status == NeedStatus.TAKEN_UP ? Optional.of("/partenaire/accompagnements/2026-ACC-00001") : Optional.empty(), TODAY, Typed.NOTHING, errors, null);
    }

    /** The network of those who catch needs. */
    private static List<Page> network() {
        var factory = programme(ProgrammeKind.IDEA_FACTORY, "fabrique", false);
        var brought = new Scout.Brought(4, 3, 2, 1, 1);
        var lines = List.of(new Scout.Line(scout(ScoutStatus.INVITED), new Scout.Brought(0, 0, 0, 0, 0)), new Scout.Line(scout(ScoutStatus.ACTIVE), brought));
        var next = new Paging("", Optional.empty(), Optional.of("?page=2"));
        var told = Arrays.stream(NeedStatus.values()).map(status -> new BroughtNeeds.Line(need(status, false), new NextStep(NextStep.Kind.values()[status.ordinal()],
                status == NeedStatus.CAUGHT || status == NeedStatus.STUDIED || status == NeedStatus.OFFERED ? Optional.of(TODAY.minusDays(3)) : Optional.empty(), status == NeedStatus.STUDIED))).toList();
        return List.of(
                new ScoutsPage(ScoutSearch.ALL, lines, NEEDS, DEPARTMENTS, List.of(factory), next, "Cette personne n’est plus dans votre réseau."),
                new ScoutsPage(new ScoutSearch("guéret", "23", "", false), List.of(), NEEDS, DEPARTMENTS, List.of(), Paging.whole(""), null),
                new ScoutsPage(new ScoutSearch("", "", "", true), List.of(new Scout.Line(scout(ScoutStatus.LEFT), brought)), NEEDS, DEPARTMENTS, List.of(), Paging.whole(""), null),
                new ScoutFormPage(factory, "ATIS", 60, DEPARTMENTS, THEMES, new ScoutForm(TYPED, List.of("33"), List.of("mobilite")), FormErrors.of("lieux", "Vérifiez ce nom."), 422),
                new ScoutPage(scout(ScoutStatus.ACTIVE), factory, NEEDS, brought, List.of(need(NeedStatus.CAUGHT, false)), next, null),
                new ScoutPage(scout(ScoutStatus.INVITED), factory, NEEDS, brought, List.of(), Paging.whole(""), "L’invitation est partie."),
                new ScoutPage(scout(ScoutStatus.LEFT), factory, NEEDS, brought, List.of(need(NeedStatus.TAKEN_UP, false)), Paging.whole(""), null),
                new ScoutAskedPage(scout(ScoutStatus.INVITED), factory, "ATIS", NEEDS, FormErrors.of("accord", "Cochez cet accord.")),
                new MyScoutPage(scout(ScoutStatus.ACTIVE), factory, "ATIS", NEEDS, told, next, "Le besoin est envoyé."),
                new MyScoutPage(scout(ScoutStatus.ACTIVE), factory, "ATIS", NEEDS, List.of(), Paging.whole(""), null),
                new ScoutGonePage(true), new StopTellingPage("/capteurs/jeton/arret", false), new StopTellingPage("/capteurs/jeton/arret", true),
                new ScoutFiguresPage(List.of(new ScoutFigures.Network("atis", 12, brought, Map.of("33", 7, "23", 5))), List.of(new ScoutFigures.Named("atis", "Mairie", "Libourne (33)")),
                        Map.of("atis", "ATIS"), Map.of("33", "Gironde (33)"), next),
                new ToAnswerCard(new ToAnswer.Count(2, 1, 3, 1)));
    }

    @Override
    public List<Page> pages() {
        var incubation = programme(ProgrammeKind.INCUBATION, "incubateur", false);
        var factory = programme(ProgrammeKind.IDEA_FACTORY, "fabrique", false);
        var open = cohort(CohortStatus.PUBLISHED);
        var partner = Optional.of(new Partner("atis", "ATIS", "Elle invente et incube.", Optional.of("contact@exemple.fr"), Optional.empty(), Optional.empty(), true, "P31", false, List.of()));
        var counts = Map.of(CandidacyStatus.APPLIED, 3, CandidacyStatus.ADMITTED, 8, CandidacyStatus.WAITING, 1);
        var next = new Paging("", Optional.empty(), Optional.of("?page=2"));
        var mine = List.of(candidacy(CandidacyStatus.APPLIED, Optional.of(open.id())), candidacy(CandidacyStatus.WAITING, Optional.of(open.id())), candidacy(CandidacyStatus.WITHDRAWN, Optional.of(open.id())));
        return Stream.concat(network().stream(), Stream.of(
                new ProgrammesPage(List.of(factory, incubation), Map.of("atis", "ATIS")),
                new ProgrammePage(incubation, partner, List.of(open), null, NOW),
                new ProgrammePage(factory, partner, List.of(), "Merci.", NOW),
                new CandidacyFormPage(incubation, "ATIS", false, "/a", "/b", Optional.of(open), List.of(), List.of(Choice.of("1", "Un projet")), DEPARTMENTS, TYPED, ERRORS, 422),
                new CandidacyFormPage(incubation, "ATIS", true, "/a", "/b", Optional.empty(), List.of(Choice.of("1", "Printemps")), List.of(Choice.of("2026-ORI-00012", "Guéret")),
                        DEPARTMENTS, Typed.NOTHING, FormErrors.none(), 200),
                new MyCandidacyPage(candidacy(CandidacyStatus.WAITING, Optional.of(open.id())), incubation, "ATIS", "Votre candidature est envoyée."),
                new MyCandidacyPage(candidacy(CandidacyStatus.WITHDRAWN, Optional.empty()), incubation, "ATIS", null),
                new NeedFormPage(factory, "ATIS", Optional.of("Mairie"), "/a", "/b", THEMES, DEPARTMENTS, Typed.NOTHING, FormErrors.none(), 200),
                new NeedFormPage(factory, "ATIS", Optional.empty(), "/a", "/b", THEMES, DEPARTMENTS, TYPED, FormErrors.of("besoin", "Décrivez le besoin."), 422),
                new OfferedNeedPage(need(NeedStatus.OFFERED, true), factory, "ATIS", "Gironde (33)", Typed.NOTHING, FormErrors.none()),
                new OfferAnsweredPage(),
                new PartnerProgrammesPage(List.of("ATIS"), List.of(factory, incubation), List.of(open), Map.of(open.id(), counts), NOW),
                new PartnerProgrammesPage(List.of(), List.of(), List.of(), Map.of(), NOW),
                new CohortFormPage(incubation, Optional.of(open), CohortFormPage.typed(open), FormErrors.of("places", "Indiquez le nombre de places.")),
                new CohortPage(open, incubation, counts, mine, next, "La liste d’attente est à jour.", NOW),
                new CohortPage(cohort(CohortStatus.PREPARED), incubation, Map.of(), List.of(), Paging.whole(""), null, NOW),
                new CandidaciesPage(CandidaciesPage.View.TO_ANSWER, mine, Map.of("incubateur", "Incubateur"), next),
                new CandidaciesPage(CandidaciesPage.View.OTHERS, List.of(), Map.of(), Paging.whole("")),
                new CandidacyPage(mine.getFirst(), incubation, Optional.of(open), "Gironde (33)", "05 55 00 00 00", Optional.of(12), new Typed(Map.of("reponse", "admettre", "raison", "Abouti.")),
                        FormErrors.none(), null, 409),
                new CandidacyPage(candidacy(CandidacyStatus.ADMITTED, Optional.empty()), incubation, Optional.empty(), "Gironde (33)", "", Optional.empty(), Typed.NOTHING, FormErrors.none(),
                        "La réponse est enregistrée.", 200),
                new CaughtNeedsPage(false, List.of(need(NeedStatus.STUDIED, false), need(NeedStatus.OFFERED, true)), List.of(factory), TODAY, next),
                new CaughtNeedsPage(true, List.of(), List.of(), TODAY, Paging.whole("")),
                page(NeedStatus.CAUGHT, false, FormErrors.none()),
                page(NeedStatus.STUDIED, false, FormErrors.of("etude", "Écrivez ce que l’étude a trouvé.")),
                page(NeedStatus.OPPORTUNE, false, FormErrors.of("nom", "Indiquez le nom.")),
                page(NeedStatus.TAKEN_UP, true, FormErrors.none()),
                new MyCandidaciesCard(mine, List.of("Incubateur", "Incubateur", "Incubateur")))).toList();
    }
}
