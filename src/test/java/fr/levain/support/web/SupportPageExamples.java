package fr.levain.support.web;

import fr.levain.support.Workshops;
import fr.levain.support.Workshop;
import fr.levain.programmes.CohortStatus;
import fr.levain.programmes.CohortId;
import fr.levain.programmes.Cohort;
import fr.levain.accounts.Person;
import fr.levain.consents.Consent;
import fr.levain.consents.Shared;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.projects.ProjectId;
import fr.levain.support.Action;
import fr.levain.support.Alert;
import fr.levain.support.Alerts;
import fr.levain.support.CommitteeOpinion;
import fr.levain.support.CaseloadImports;
import fr.levain.support.CaseloadLine;
import fr.levain.support.CaseloadQuery;
import fr.levain.support.CaseloadTable;
import fr.levain.support.Caseloads;
import fr.levain.support.Corrected;
import fr.levain.support.Diagnosis;
import fr.levain.support.ExitReason;
import fr.levain.support.FollowUp;
import fr.levain.support.FiledDocument;
import fr.levain.support.FollowUpDocument;
import fr.levain.support.Funding;
import fr.levain.support.FundingPlan;
import fr.levain.support.Holder;
import fr.levain.support.ImportReport;
import fr.levain.support.Laureate;
import fr.levain.support.Mentor;
import fr.levain.support.MilestoneDay;
import fr.levain.support.Mission;
import fr.levain.support.Objective;
import fr.levain.support.Origin;
import fr.levain.support.ReceivedTable;
import fr.levain.support.RecordedTie;
import fr.levain.support.RegionSupports;
import fr.levain.support.RegionTie;
import fr.levain.support.RestingAlert;
import fr.levain.support.SharedSupports;
import fr.levain.support.Source;
import fr.levain.support.Succession;
import fr.levain.support.Successions;
import fr.levain.support.SupportId;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportSession;
import fr.levain.support.SupportStatus;
import fr.levain.support.Work;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.SummaryRow;
import fr.levain.ui.TimelineItem;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class SupportPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);
    private static final AccountId LUCIE = new AccountId(new UUID(0, 7));
    private static final List<String> LEVELS = List.of("à construire", "fragile", "en place", "durable");
    private static final Programme PROGRAMME = new Programme(
            "dla-creuse", "dla-creuse", ProgrammeKind.LOCAL_SUPPORT, "Dispositif local d’accompagnement (DLA)", "Un diagnostic, un plan.", "Structures qui emploient.", "Prenez contact.",
            List.of(new Programme.Step("accueil", "Accueil et orientation", "", false), new Programme.Step("diagnostic", "Diagnostic partagé", "", false), new Programme.Step("comite-appui", "Comité d’appui", "", true), new Programme.Step("plan", "Plan d’accompagnement", "", false)),
            List.of(new Programme.Axis("strategie", "Projet et stratégie", LEVELS), new Programme.Axis("equipe", "Équipe et emploi", LEVELS),
                    new Programme.Axis("economie", "Modèle économique", LEVELS), new Programme.Axis("ancrage", "Territoire et partenaires", LEVELS)),
            List.of(new Programme.Milestone("plan-adopte", "Plan d’accompagnement adopté"), new Programme.Milestone("premier-emploi", "Premier emploi")),
            90, 120, Optional.of("État"), true, true, List.of(6, 12), true, false);
    private static final List<TimelineItem> LIFE = List.of(
            new TimelineItem(NOW, "Rencontre de 1 h 30.", "Lucie Faure", "Accompagnement 2026-ACC-00012"),
            new TimelineItem(NOW.minusSeconds(864_000), "Demande d’orientation reçue.", null, "Demande 2026-ORI-00004"));
    private static final Succession ASKED = new Succession(new UUID(3, 1), new SupportId(new UUID(0, 1)), "r".repeat(32), "Dominique Essai", "d@exemple.fr", "SCIC Exemple", NOW,
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    private static SupportPlan plan(SupportStatus status) {
        var ended = status == SupportStatus.ENDED;
        return new SupportPlan(new SupportId(new UUID(0, 1)), "2026-ACC-00012", "t".repeat(32), new ProjectId(new UUID(0, 2)), "dla-creuse", "dla-creuse", "diagnostic", status,
                NOW, Origin.REQUEST, "2026-ORI-00004", "Une épicerie mobile pour les villages", new Holder("Camille Essai", "camille@exemple.fr", "05 55 00 00 00", "Les Semeurs", "23030", "Bourganeuf (23)", "23"),
                Optional.of(LUCIE), TODAY.minusDays(90), TODAY.minusDays(40), ended ? Optional.of(TODAY) : Optional.empty(), ended ? Optional.of(ExitReason.COMPLETED) : Optional.empty(),
                ended ? "Le plan est suivi par la structure elle-même." : "");
    }

    private static FollowUp full(SupportStatus status, List<Succession> successions) {
        return new FollowUp(
                plan(status), Optional.of(PROGRAMME),
                List.of(new Diagnosis(new UUID(1, 1), TODAY.minusDays(80), Map.of("strategie", 1, "equipe", 2, "economie", 1, "ancrage", 2), "La gouvernance repose sur une personne."),
                        new Diagnosis(new UUID(1, 2), TODAY.minusDays(10), Map.of("strategie", 3, "equipe", 2, "ancrage", 3), "")),
                List.of(new Objective(new UUID(1, 3), "Ouvrir douze tournées par semaine", Optional.empty()), new Objective(new UUID(1, 4), "Trouver un local", Optional.of(TODAY.minusDays(30)))),
                List.of(new Action(new UUID(1, 5), Action.Kind.ACTION, "Revoir le prix des tournées", "La présidente", Optional.of(TODAY.minusDays(3)), Optional.empty()),
                        new Action(new UUID(1, 6), Action.Kind.TASK, "Rappeler la mairie", "Lucie Faure", Optional.of(TODAY.plusDays(4)), Optional.empty()),
                        new Action(new UUID(1, 7), Action.Kind.ACTION, "Visiter une épicerie voisine", "L’équipe", Optional.empty(), Optional.of(TODAY.minusDays(20)))),
                List.of(new SupportSession(new UUID(1, 8), TODAY.minusDays(40), 90, SupportSession.Kind.VISIT, "Le camion est commandé.\nLe prêt attend la banque.", SupportSession.SeenBy.HOLDER, LUCIE),
                        new SupportSession(new UUID(1, 9), TODAY.minusDays(80), 60, SupportSession.Kind.MEETING, "", SupportSession.SeenBy.TEAM, LUCIE)),
                List.of(new MilestoneDay("plan-adopte", Optional.of(TODAY.minusDays(5)), Optional.empty()), new MilestoneDay("premier-emploi", Optional.empty(), Optional.of(TODAY.minusDays(12)))),
                new FundingPlan(Optional.of(Euros.of(40_000)), List.of(new Funding(new UUID(2, 1), "Fondation Exemple (inventée)", Euros.of(12_500), TODAY.minusDays(130), Funding.Answer.AWAITED, Optional.empty(), Optional.empty()),
                        new Funding(new UUID(2, 2), "Commune de Bourganeuf", Euros.of(3_000), TODAY.minusDays(60), Funding.Answer.GRANTED, Optional.of(Euros.of(2_500)), Optional.of(TODAY.minusDays(9))),
                        new Funding(new UUID(2, 7), "Région, Innovation sociale", Euros.of(20_000), TODAY.minusDays(20), Funding.Answer.AWAITED, Optional.empty(), Optional.empty(), Optional.of("2026-AIS-00003")))),
                List.of(new Mentor(new UUID(2, 3), "Odile Exemple", "A ouvert une épicerie en 2021", TODAY.minusDays(50))),
                List.of(new Work(new UUID(2, 4), TODAY.minusDays(39), 45, "Relire les comptes")),
                List.of(new FollowUpDocument(new StoredDocument(new DocumentId(new UUID(2, 5)), new SupportId(new UUID(0, 1)).subject(), "diagnostic.pdf", "application/pdf", 340_000, "0", NOW, Scan.CLEAN), new FiledDocument(SupportSession.SeenBy.REGION, "diagnostic", false)),
                        new FollowUpDocument(new StoredDocument(new DocumentId(new UUID(2, 6)), new SupportId(new UUID(0, 1)).subject(), "budget.pdf", "application/pdf", 120_000, "0", NOW, Scan.CLEAN), new FiledDocument(SupportSession.SeenBy.HOLDER, "premier-emploi", true))),
                successions,
                List.of(new CommitteeOpinion(new UUID(5, 1), TODAY.minusDays(60), CommitteeOpinion.Verdict.RESERVED, List.of("DREETS", "Communauté de communes", "France Active"), "Les prix sont à revoir d’abord.")),
                List.of(mission(1, Mission.Kind.INDIVIDUAL, "Revoir le prix des tournées", true, true), mission(2, Mission.Kind.COLLECTIVE, "Former les bureaux à la comptabilité", true, false),
                        mission(3, Mission.Kind.INDIVIDUAL, "Écrire le plan de trésorerie", false, false)));
    }

    private static Mission mission(int rank, Mission.Kind kind, String subject, boolean entrusted, boolean done) {
        return new Mission(new UUID(6, rank), kind, subject, Optional.of(TODAY.plusDays(15)), entrusted ? "Cabinet Exemple" : "", entrusted ? "Le seul à connaître les tournées" : "",
                entrusted ? Optional.of(9) : Optional.empty(), entrusted ? Optional.of(Euros.of(4_050)) : Optional.empty(), entrusted ? Optional.of(TODAY.minusDays(40)) : Optional.empty(),
                done ? Optional.of(TODAY.minusDays(5)) : Optional.empty(), done ? "Un tarif par village, adopté par le bureau." : "", kind == Mission.Kind.COLLECTIVE ? 3 : 1);
    }

    private static WorkshopsPage workshops(List<Workshop> held, FormErrors errors) {
        var cohort = new Cohort(new CohortId(new UUID(0, 9)), "incubateur", CohortStatus.PUBLISHED, new Cohort.Details("Promotion de printemps", 12, NOW, NOW, TODAY.minusDays(60), TODAY.plusDays(200)), 0);
        return new WorkshopsPage(new Workshops.OfCohort(cohort, true, held, held.isEmpty() ? List.of() : List.of(plan(SupportStatus.ACTIVE))), TODAY, List.of(), Typed.NOTHING, errors, null);
    }

    private static FollowUp bare(SupportStatus status) {
        return new FollowUp(plan(status), Optional.of(PROGRAMME), List.of(), List.of(), List.of(), List.of(), List.of(), FundingPlan.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static FollowUpPage followUp(FollowUp read, Typed typed, FormErrors errors) {
        return new FollowUpPage(read, "DLA de la Creuse", Map.of(LUCIE, "Lucie Faure"), List.of(new Person(LUCIE, "Lucie Faure", "l@exemple.fr", Optional.empty())),
                List.of(new Alert(Alert.Kind.QUIET, "", TODAY.minusDays(2)), new Alert(Alert.Kind.MILESTONE, "plan-adopte", TODAY.minusDays(5)), new Alert(Alert.Kind.FUNDING, new UUID(2, 1).toString(), TODAY.minusDays(10))),
                List.of(mission(4, Mission.Kind.COLLECTIVE, "Préparer un groupement d’employeurs", false, false)),
                List.of(new ToldBefore("2026-ORI-00012", java.time.Instant.parse("2026-10-02T09:00:00Z"), "Une épicerie mobile pour les villages.", List.of("Trouver des financements"),
                        List.of(new fr.levain.guidance.GivenAnswer("À quelle étape en est votre projet ?", "Expérimentation")))),
                LIFE, typed, errors, TODAY);
    }

    private static MySupportPage mine(FollowUp read, List<MySupportPage.Permission> agreements) {
        return new MySupportPage(read, "DLA de la Creuse", "Aide les structures employeuses à se consolider.", "Lucie Faure", agreements,
                List.of(new MySupportPage.Looked("DLA de la Creuse", "Lucie Faure", TODAY.minusDays(1))), Set.of(), List.of(Choice.of("atis", "ATIS")), "", List.of(Choice.of("2026-AIS-00003", "2026-AIS-00003, Une épicerie mobile")), false, LIFE, TODAY, null, FormErrors.none());
    }

    private static CaseloadImports.Shown received(boolean taken, ImportReport.Line... lines) {
        var received = new ReceivedTable(new UUID(8, 1), CaseloadTable.PROJECTS, "projets.csv", taken ? Optional.of(new ReceivedTable.Taken(3, 1, 12)) : Optional.empty());
        return new CaseloadImports.Shown(received, taken ? Optional.empty() : Optional.of(new ImportReport(List.of(lines))));
    }

    private static CaseloadPage caseload(List<CaseloadLine> lines) {
        return new CaseloadPage(List.of("DLA de la Creuse"), CaseloadQuery.of(CaseloadQuery.View.OPEN), new Caseloads.Count(lines.size(), 1, 2, lines.size()),
                lines, List.of(PROGRAMME), Map.of(LUCIE, "Lucie Faure"), List.of(Choice.of("23", "Creuse (23)")), "?vue=OPEN", !lines.isEmpty(), new Paging("", Optional.empty(), Optional.empty()), TODAY);
    }

    @Override
    public List<Page> pages() {
        var agreement = new MySupportPage.Permission("dla-creuse", "DLA de la Creuse", "votre projet et vos besoins ; votre nom", NOW, Optional.empty(), true);
        var wrong = FormErrors.of("duree", "Indiquez une durée, par exemple : 45 min ou 1 h 30, jusqu’à 24 h.").plus("compte-rendu", "Écrivez ce qui s’est dit, en une phrase au moins.");
        return List.of(
                followUp(full(SupportStatus.ACTIVE, List.of(ASKED)), Typed.NOTHING, FormErrors.none()),
                followUp(bare(SupportStatus.ACTIVE), new Typed(Map.of("duree", "une heure", "compte-rendu", " ", "lecteurs", "TEAM")), wrong),
                followUp(bare(SupportStatus.INVITED), Typed.NOTHING, FormErrors.none()),
                followUp(full(SupportStatus.ENDED, List.of()), Typed.NOTHING, FormErrors.none()),
                mine(full(SupportStatus.ACTIVE, List.of(ASKED)).forHolder(), List.of(agreement)),
                mine(bare(SupportStatus.INVITED), List.of()),
                caseload(List.of(new CaseloadLine(plan(SupportStatus.ACTIVE), "CRE-118", Optional.of(TODAY.plusDays(6)), List.of(Alert.Kind.MILESTONE, Alert.Kind.QUIET),
                        Optional.of(new CaseloadLine.Next("Revoir le prix des tournées", "La présidente", Optional.of(TODAY.minusDays(3))))))),
                caseload(List.of()),
                new CaseloadImportPage(List.of(PROGRAMME), "", FormErrors.of("tableau", "Dites ce que contient le fichier.")),
                new ImportPreviewPage(received(false, new ImportReport.Line(2, "Ferme", ImportReport.Outcome.CHANGED, List.of(new ImportReport.Remark("etape", "Passe de « accueil » à « diagnostic ».")))), false),
                new ImportPreviewPage(received(false, new ImportReport.Line(3, "Café", ImportReport.Outcome.REFUSED,
                        List.of(new ImportReport.Remark("courriel", "Cette adresse est incomplète."), new ImportReport.Remark("ouvert_le", "Cette date n’est pas encore venue.")))), true),
                new ImportPreviewPage(received(true), false),
                new NewSupportPage(List.of(PROGRAMME), List.of(Choice.of("2026-ORI-00004", "2026-ORI-00004, Bourganeuf (23), Financement")), Optional.empty(), new UUID(0, 5).toString(),
                        new Typed(Map.of("courriel", "camille@")), FormErrors.of("courriel", "Cette adresse est incomplète."), TODAY),
                new NewSupportPage(List.of(PROGRAMME), List.of(), Optional.of(new Source(Origin.REQUEST, "2026-ORI-00004", new ProjectId(new UUID(0, 2)), "Une épicerie", plan(SupportStatus.ACTIVE).holder())),
                        new UUID(0, 5).toString(), Typed.NOTHING, FormErrors.none(), TODAY),
                new ProjectTimelinePage("Une épicerie mobile", "/partenaire/accompagnements/2026-ACC-00012",
                        List.of(new fr.levain.ui.TimelineItem(java.time.Instant.parse("2026-11-02T09:00:00Z"), "Candidature pour « Fabrique à initiatives ».", "Lucie Faure", "Projet")),
                        new fr.levain.ui.Paging("", java.util.Optional.empty(), java.util.Optional.of("/partenaire/accompagnements/2026-ACC-00012/fil?page=2"))),
                workshops(List.of(), FormErrors.none()),
                workshops(List.of(new Workshop(new UUID(7, 1), TODAY.minusDays(9), 90, "Fixer ses prix", 5)), FormErrors.of("presents", "Cochez au moins un projet présent.")),
                new DeclinedPage(), new HandedOverPage("Une épicerie mobile", true),
                new SuccessionPage(new Successions.Proposal(ASKED, plan(SupportStatus.ACTIVE)), "DLA de la Creuse", "Aide les structures employeuses.", PROGRAMME.title(), FormErrors.of("porter", "Choisissez.")),
                new CorrectionPage(full(SupportStatus.ACTIVE, List.of()), Corrected.SESSION, "/partenaire/accompagnements/2026-ACC-00012/rencontres/x/correction",
                        new Typed(Map.of("moyen", "VISIT", "duree", "90", "compte-rendu", "Le camion est commandé.", "lecteurs", "HOLDER")), FormErrors.none(), true, true,
                        List.of(new CorrectionPage.Before(NOW, "Lucie Faure", "Rendez-vous le 26 octobre 2026, 45 min.\nLe camion.", "La durée était fausse"))),
                new CorrectionPage(full(SupportStatus.ACTIVE, List.of()), Corrected.FUNDING, "/partenaire/accompagnements/2026-ACC-00012/financements/x/correction",
                        new Typed(Map.of("financeur", "Fondation", "montant", "8000", "reponse", "GRANTED", "accorde", "9000")), FormErrors.of("accorde", "Corrigez ce montant."), true, false, List.of()),
                new CorrectionPage(full(SupportStatus.ENDED, List.of()), Corrected.EXIT, "/partenaire/accompagnements/2026-ACC-00012/fin/correction", Typed.NOTHING, FormErrors.none(), false, false, List.of()),
                new ChangedMeanwhilePage("/partenaire/accompagnements/2026-ACC-00012", List.of(SummaryRow.of("Compte rendu", "Le camion est commandé."))),
                new RegionSupportsPage(List.of(new RegionSupports.Figures("dla-creuse", "dla-creuse", 1, 12, 4, 2, Optional.of(1234), 3)),
                        List.of(new RegionSupports.AlertCount("dla-creuse", 3, 2, Map.of(Alert.Kind.QUIET, 2, Alert.Kind.ACTION, 3))),
                        List.of(new RegionTie("cress", List.of(RegionTie.Kind.FUNDS, RegionTie.Kind.SITS), List.of(new RegionTie.Representative("Anne Vidal", "a@exemple.fr")), "Usage", true)),
                        List.of(plan(SupportStatus.ACTIVE)), Map.of("dla-creuse", "DLA de la Creuse", "programme dla-creuse", PROGRAMME.title(), "cress", "CRESS"), Paging.whole("")),
                new RegionSupportPage(new RegionSupports.Opened(full(SupportStatus.ACTIVE, List.of()).forReader(Set.of(Shared.FOLLOW_UP)),
                        new Consent(new UUID(0, 3), new SupportId(new UUID(0, 1)).subject(), "region", Set.of(Shared.FOLLOW_UP), NOW, Optional.empty())), "DLA de la Creuse", LIFE, TODAY),
                new LaureatesPage(List.of(PROGRAMME), PROGRAMME, List.of(
                        new Laureate(new UUID(5, 1), "2026-NA-00042", new ProjectId(new UUID(5, 2)), "Le four commun", "Les Semeurs", "Bourganeuf", "23", Euros.of(40_000), TODAY.minusDays(9)),
                        new Laureate(new UUID(5, 3), "2026-NA-00043", new ProjectId(new UUID(5, 4)), "", "", "", "33", Euros.ZERO, TODAY.minusDays(9))), Paging.whole(""), FormErrors.none()),
                new AlertsPage(full(SupportStatus.ACTIVE, List.of()), new Alerts.Shown(
                        List.of(new Alert(Alert.Kind.QUIET, "", TODAY.minusDays(2)), new Alert(Alert.Kind.ACTION, new UUID(1, 5).toString(), TODAY.minusDays(3))),
                        List.of(new RestingAlert(new Alert(Alert.Kind.MILESTONE, "plan-adopte", TODAY.minusDays(5)), Optional.of(TODAY.plusDays(20)), "Le conseil vote le 20", LUCIE),
                                new RestingAlert(new Alert(Alert.Kind.DIAGNOSIS, "", TODAY.minusDays(30)), Optional.empty(), "Fait ailleurs", LUCIE)), Optional.of(TODAY.plusDays(9))),
                        Map.of(LUCIE, "Lucie Faure"), new Typed(Map.of("choix", "plus-tard", "raison", "Elle est en congé")), FormErrors.of("retour-jour", "Indiquez un jour à venir, dans l’année."), TODAY),
                new SharedSupportsPage(List.of(new SharedSupportsPage.Line(plan(SupportStatus.ACTIVE), "DLA de la Creuse", PROGRAMME.title())), Paging.whole("")),
                new SharedSupportPage(new SharedSupports.Opened(full(SupportStatus.ACTIVE, List.of()).forReader(Set.of(Shared.FOLLOW_UP)),
                        new Consent(new UUID(0, 4), new SupportId(new UUID(0, 1)).subject(), "atis", Set.of(Shared.FOLLOW_UP), NOW, Optional.empty())), "DLA de la Creuse", TODAY),
                new TiePanel("/instruction/2026-NA-00042/deport"),
                new TiesPage(List.of(new RecordedTie(new UUID(7, 1), "cress", RegionTie.Kind.SITS, Optional.of(new RegionTie.Representative("Anne Vidal", "a@exemple.fr")), TODAY.minusDays(200), Optional.empty(), "Délibération inventée"),
                        new RecordedTie(new UUID(7, 2), "atis", RegionTie.Kind.FUNDS, Optional.empty(), TODAY.minusDays(900), Optional.of(TODAY.minusDays(100)), "Convention inventée")),
                        Map.of("cress", "CRESS", "atis", "ATIS"), List.of(Choice.of("cress", "CRESS")), new UUID(0, 9).toString(), new Typed(Map.of("lien", "SITS")),
                        FormErrors.of("qui", "Nommez la personne qui y siège pour la Région."), TODAY),
                new CaseloadCard(new Caseloads.Count(12, 1, 0, 3), true),
                new MySupportCard(List.of(new MySupportCard.Line("Une épicerie mobile", "DLA de la Creuse", "/mon-accompagnement/x", "Attend votre accord", Tone.WAIT))),
                new SupportersPanel(List.of(new SupportersPanel.Supporter("CRESS", "Suivi", "En cours", Optional.of("la finance"), "/accompagnement/suivis/2026-ACC-00012"))));
    }
}
