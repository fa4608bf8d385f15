package fr.levain.programmes.web;

import fr.levain.directory.Partner;
import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyId;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.CaughtNeedId;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.CohortId;
import fr.levain.programmes.CohortStatus;
import fr.levain.programmes.NeedStatus;
import fr.levain.programmes.Origin;
import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

    private static CaughtNeed need(NeedStatus status, boolean offered) {
        return new CaughtNeed(new CaughtNeedId(new UUID(3, status.ordinal())), "fabrique", status, "Pas de garde avant 8 heures", "Les équipes du matin.\nDepuis deux ans.", "Libourne",
                "33", "Mairie", "m@exemple.fr", LocalDate.of(2026, 11, 3), NOW, status == NeedStatus.CAUGHT ? "" : "Trente familles.\nDeux employeurs.",
                status == NeedStatus.SET_ASIDE ? "Une réponse existe déjà." : "", offered ? Optional.of(new CaughtNeed.Offer("Alix Exemple", "x@exemple.fr", "SCIC", "jeton")) : Optional.empty());
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
        return List.of(
                new ProgrammesPage(List.of(factory, incubation), Map.of("atis", "ATIS")),
                new ProgrammePage(incubation, partner, List.of(open), null, NOW),
                new ProgrammePage(factory, partner, List.of(), "Merci.", NOW),
                new CandidacyFormPage(incubation, "ATIS", false, "/a", "/b", Optional.of(open), List.of(), List.of(Choice.of("1", "Un projet")), DEPARTMENTS, TYPED, ERRORS, 422),
                new CandidacyFormPage(incubation, "ATIS", true, "/a", "/b", Optional.empty(), List.of(Choice.of("1", "Printemps")), List.of(Choice.of("2026-ORI-00012", "Guéret")),
                        DEPARTMENTS, Typed.NOTHING, FormErrors.none(), 200),
                new MyCandidacyPage(candidacy(CandidacyStatus.WAITING, Optional.of(open.id())), incubation, "ATIS", "Votre candidature est envoyée."),
                new MyCandidacyPage(candidacy(CandidacyStatus.WITHDRAWN, Optional.empty()), incubation, "ATIS", null),
                new NeedFormPage(factory, "ATIS", "/a", "/b", DEPARTMENTS, TYPED, FormErrors.of("besoin", "Décrivez le besoin."), 422),
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
                new CaughtNeedsPage(false, List.of(need(NeedStatus.CAUGHT, false), need(NeedStatus.OFFERED, true)), List.of(factory), next),
                new CaughtNeedsPage(true, List.of(), List.of(), Paging.whole("")),
                new CaughtNeedPage(need(NeedStatus.CAUGHT, false), factory, Typed.NOTHING, FormErrors.none(), "Le besoin est noté."),
                new CaughtNeedPage(need(NeedStatus.STUDIED, false), factory, Typed.NOTHING, FormErrors.of("etude", "Écrivez ce que l’étude a trouvé."), null),
                new CaughtNeedPage(need(NeedStatus.OPPORTUNE, false), factory, Typed.NOTHING, FormErrors.of("nom", "Indiquez le nom."), null),
                new CaughtNeedPage(need(NeedStatus.TAKEN_UP, true), factory, Typed.NOTHING, FormErrors.none(), null),
                new MyCandidaciesCard(mine, List.of("Incubateur", "Incubateur", "Incubateur")));
    }
}
