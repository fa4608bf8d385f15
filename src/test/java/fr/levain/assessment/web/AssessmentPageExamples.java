package fr.levain.assessment.web;

import fr.levain.accounts.Person;
import fr.levain.assessment.Checklist;
import fr.levain.assessment.Inadmissibility;
import fr.levain.assessment.Instalments;
import fr.levain.assessment.Mark;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.Scores.Scoring;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.calls.GridDraft;
import fr.levain.calls.WrittenGrid;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.revisions.web.RevisionsPageExamples;
import fr.levain.stateaid.Basis;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.assessment.Absence;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class AssessmentPageExamples implements PageExamples {
    private static final String REFERENCE = "2026-AIS-00042";
    private static final String TITLE = "La cuisine mobile du Thaurion";
    private static final Instant AT = Instant.parse("2026-12-05T20:42:08Z");

    private static final Person NADIA = new Person(
            new AccountId(new UUID(1, 1)), "Nadia Bertin", "nadia@demo.levain.example", Optional.empty());

    private static final fr.levain.assessment.RetainedBudget BUDGET = new fr.levain.assessment.RetainedBudget(List.of(
            new fr.levain.assessment.RetainedBudget.Line(new UUID(7, 1), "622", "Honoraires : étude d’usage", Euros.of(12_000), Euros.of(12_000), "",
                    Euros.of(9_000), "Un devis est trop ancien.", Optional.of(Euros.of(10_000))),
            new fr.levain.assessment.RetainedBudget.Line(new UUID(7, 2), "660", "Charges financières", Euros.of(800), Euros.ZERO,
                    "Cette aide ne prend pas en compte : frais financiers.", Euros.ZERO, "", Optional.empty())));
    private static final fr.levain.assessment.LineSettled SAID = new fr.levain.assessment.LineSettled(new UUID(7, 1), "622", "Honoraires : étude d’usage",
            Euros.of(10_000), Euros.of(10_000), Euros.of(9_000), "Un devis est trop ancien.", AT, Optional.of(NADIA.id()));
    private static final fr.levain.assessment.WorkingNote NOTE = new fr.levain.assessment.WorkingNote(new UUID(7, 3),
            new fr.levain.applications.ApplicationId(new UUID(1, 2)), "Voir avec la commune.\nLe local n’est pas trouvé.", AT, NADIA.id(), Optional.of(AT));

    @Override
    public List<Page> pages() {
        var grid = new Grid("g", Grid.Weighting.HUNDRED, List.of(
                new Criterion("PORTAGE", "Portage collectif", "Qui décide ?", "une structure seule", "un accord écrit", Optional.of(60), "partenaires"),
                new Criterion("PUBLIC", "Public", "Qui participe ?", "informé", "codécide", Optional.of(40), "public")), 4, Optional.of(30), Set.of(0, 1, 4), true);
        var sheet = new ScoreSheet(List.of(
                new ScoreSheet.Line("PORTAGE", "Portage collectif", 60, Optional.of(new Mark.Score(3)), "Trois structures décident ensemble."),
                new ScoreSheet.Line("PUBLIC", "Public", 40, Optional.empty(), "")), 4, 30, Set.of(0, 1, 4));
        var checklist = new Checklist(Checklist.subsidyQuestions());
        var moved = new Checklist(List.of(new Checklist.Line("AMI-E7C", Checklist.Family.ELIGIBILITY, "Au moins deux partenaires engagés", "Moins de deux partenaires ont confirmé.",
                Checklist.Answer.NO, Checklist.Answer.NO, "", Optional.of(Checklist.Answer.YES))));
        var proposed = new Inadmissibility(
                Inadmissibility.Status.PROPOSED, "Le projet se tient hors de la région.", AT, Optional.empty(), "");
        var called = new fr.levain.assessment.Contact(new java.util.UUID(1, 4), new fr.levain.applications.ApplicationId(new java.util.UUID(1, 2)),
                fr.levain.assessment.Contact.Kind.CALL, true, LocalDate.of(2026, 12, 4), "Mme Exemple, trésorière",
                "Les comptes arrivent lundi.", AT, Optional.of(NADIA.id()));
        return List.of(
                new GridPage(REFERENCE, TITLE, new Scoring(grid, sheet, false), true, List.of(), Optional.empty(), Map.of(), false, "", FormErrors.none()),
                new GridPage(REFERENCE, TITLE, new Scoring(grid, sheet, false), true, List.of(), Optional.empty(), Map.of(), false, "", GridPage.errorsOf(sheet)),
                new GridPage(REFERENCE, TITLE, new Scoring(grid, sheet, true), false, versions(), Optional.of(1), Map.of(NADIA.id(), NADIA), false, "", FormErrors.none()),
                new GridPage(REFERENCE, TITLE, new Scoring(grid, sheet, true), false, versions(), Optional.empty(), Map.of(), true, "Non.",
                        FormErrors.of("motif", "Dites pourquoi la grille se rouvre.")),
                new RecusalPage(REFERENCE, TITLE, true, "Non.", FormErrors.of("motif", "Dites l’intérêt qui vous lie à ce dossier.")),
                new GridTrialPage(new GridDraft(RevisionsPageExamples.prepared(), new WrittenGrid("Grille", "S9", grid)), Map.of("PORTAGE", "3"), sheet),
                new GridTrialPage(new GridDraft(RevisionsPageExamples.prepared(), new WrittenGrid("Neuve", "",
                        new Grid("n", Grid.Weighting.NONE, List.of(), 4, Optional.empty(), Set.of(), false))), Map.of(), new ScoreSheet(List.of(), 4, 1, Set.of())),
                new ChecklistPage(REFERENCE, TITLE, "2 novembre 2026", "28 novembre 2026", moved, false, Optional.empty(), true, false, Map.of(), FormErrors.none()),
                new ChecklistPage(REFERENCE, TITLE, "2 novembre 2026", "28 novembre 2026", moved, false, Optional.empty(), false, false, Map.of(), FormErrors.none()),
                new ChecklistPage(REFERENCE, TITLE, "2 novembre 2026", "28 novembre 2026", checklist, false, Optional.empty(), true, false, Map.of(), FormErrors.none()),
                new ChecklistPage(REFERENCE, TITLE, "2 novembre 2026", "28 novembre 2026", checklist, true, Optional.of(proposed), true, true, Map.of(), FormErrors.none()),
                new ChecklistPage(REFERENCE, TITLE, "2 novembre 2026", "28 novembre 2026", checklist, true, Optional.of(proposed), true, true, Map.of("prenom", "Anne"),
                        FormErrors.of("nom", "Indiquez prénom, nom et qualité du signataire.")),
                new ChecklistPage(REFERENCE, TITLE, "2 novembre 2026", "28 novembre 2026", checklist, true, Optional.of(proposed), true, true, Map.of(), FormErrors.of("reponse", "Dites pourquoi vous ne suivez pas.")),
                new RequestPage(REFERENCE, TITLE, true, List.of(Choice.of("COMPTES", "Comptes")), List.of(), "20", "", FormErrors.none()),
                new RequestPage(REFERENCE, TITLE, false, List.of(), List.of(), "15", "", FormErrors.of("message", "Écrivez votre question.")),
                new ContactsPage(REFERENCE, TITLE, List.of(called), Map.of(NADIA.id(), NADIA), Map.of("sorte", "CALL", "sens", "recu"),
                        fr.levain.ui.Paging.whole("1 échange noté"), FormErrors.none()),
                new ContactsPage(REFERENCE, TITLE, List.of(), Map.of(), Map.of(), fr.levain.ui.Paging.whole("0 échange noté"),
                        FormErrors.of("avec", "Indiquez avec qui.")),
                new ContactPanel(REFERENCE, List.of(called), 4),
                new ContactPanel(REFERENCE, List.of(), 0),
                new ScansPage(List.of(scanned(2), scanned(0)), fr.levain.ui.Paging.whole(""), FormErrors.none()),
                new ScansPage(List.of(), fr.levain.ui.Paging.whole(""), FormErrors.of("lot", "Choisissez le PDF du lot numérisé.")),
                new ScanReportPage(scanned(1), List.of(part(1, fr.levain.assessment.ScanBatch.Outcome.FILED), part(2, fr.levain.assessment.ScanBatch.Outcome.UNKNOWN_PIECE)),
                        Map.of("COMPTES", "Comptes du dernier exercice"), Map.of(), FormErrors.none()),
                new ScanReportPage(scanned(1), List.of(part(2, fr.levain.assessment.ScanBatch.Outcome.NO_COVER)), Map.of(), Map.of("code-" + new java.util.UUID(2, 2), "x"),
                        FormErrors.of("code-" + new java.util.UUID(2, 2), "Recopiez la référence et la pièce.")),
                new RecommendationPage(REFERENCE, TITLE, Optional.of(Euros.of(36_000)), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.of(BUDGET), false, List.of("« Analyse 2 » n’est pas signée : signez-la depuis le dossier."), aid(), Map.of("sens", "oui", "fondement", "EXEMPTED_SCHEME"), true, false, FormErrors.none()),
                new LinkedStructuresPage(REFERENCE, TITLE, "Les Semeurs", Optional.of(SIREN), LINKED, true, Map.of("siren-" + new UUID(8, 2), "12"),
                        FormErrors.of("siren-" + new UUID(8, 2), "Le SIREN compte 9 chiffres ; vous en avez saisi 2.")),
                new LinkedStructuresPage(REFERENCE, TITLE, "Les Semeurs", Optional.empty(), List.of(), true, Map.of(), FormErrors.none()),
                new BudgetPage(REFERENCE, TITLE, BUDGET, 1, Map.of(), true, Optional.of(new fr.levain.assessment.PublicShare(
                        Euros.of(9_000), Euros.of(8_000), Euros.of(1_000), Optional.of(Rate.percent("80")))), List.of(SAID), Map.of(NADIA.id(), NADIA),
                        fr.levain.ui.Paging.whole("1 ligne retenue"), FormErrors.of("motif." + BUDGET.lines().getFirst().id(), "Dites pourquoi vous vous écartez.")),
                new BudgetPage(REFERENCE, TITLE, BUDGET, 0, Map.of(), false, Optional.empty(), List.of(), Map.of(), fr.levain.ui.Paging.whole(""), FormErrors.none()),
                new NotesPage(REFERENCE, TITLE, List.of(NOTE), List.of(NOTE.id()), Map.of(NADIA.id(), NADIA), Optional.of(NOTE.id()), NOTE.text(),
                        fr.levain.ui.Paging.whole("1 note"), FormErrors.of("note", "Écrivez la note.")),
                new BudgetPanel(REFERENCE, BUDGET),
                new NotesPanel(REFERENCE, List.of(NOTE), 3),
                new NotesPanel(REFERENCE, List.of(), 0),
                proposal(Map.of("sens", "non", "motifs", "Non."), Optional.empty(), FormErrors.of("motifs", "Écrivez les motifs du refus.")),
                proposal(Map.of("sens", "oui"), Optional.of(made(true)), FormErrors.none()),
                proposal(Map.of("sens", "non"), Optional.of(made(false)), FormErrors.none()),
                new AbsencesPage(List.of(), List.of(), false, NADIA.id(), Map.of(), LocalDate.of(2027, 1, 4), FormErrors.none()),
                new AbsencesPage(
                        List.of(new Absence(new UUID(1, 8), NADIA.id(), LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 15), new AccountId(new UUID(1, 4)), true, Optional.empty())),
                        List.of(NADIA), true, NADIA.id(), Map.of("jusque-jour", "x"), LocalDate.of(2027, 1, 4), FormErrors.of("jusque-jour", "Indiquez le dernier jour d’absence.")),
                new GridWithheldPage(REFERENCE, TITLE),
                new AssessmentPanel(REFERENCE, true, checklist, Optional.empty(), sheet.result(), 2, false, false, Optional.of(BUDGET), Optional.empty(), true));
    }

    private static final fr.levain.kernel.Siren SIREN = new fr.levain.kernel.Siren("732829320");
    private static final List<fr.levain.assessment.LinkedStructure> LINKED = List.of(
            new fr.levain.assessment.LinkedStructure(new UUID(8, 1), "Le Fournil associé", "552100554", Optional.of(
                    new fr.levain.assessment.LinkedStructure.Finding(Optional.of(new fr.levain.kernel.Siren("552100554")), "Statuts, article 4."))),
            new fr.levain.assessment.LinkedStructure(new UUID(8, 2), "La Fédération", "", Optional.empty()));

    private static fr.levain.assessment.AidSetting aid() {
        var today = LocalDate.of(2026, 12, 5);
        var told = new fr.levain.stateaid.AidGranted(Basis.DE_MINIMIS, Euros.of(9_000), today, "Département", true);
        var position = fr.levain.stateaid.DeMinimisPosition.of(Basis.DE_MINIMIS, List.of(told), today, Euros.of(300_000));
        var scheme = new fr.levain.stateaid.ExemptedScheme("SA.111728", "18", "Conseil aux PME",
                Map.of(fr.levain.stateaid.UndertakingSize.SMALL, Rate.percent("50")), Euros.of(2_200_000), today, today, true);
        return new fr.levain.assessment.AidSetting(
                fr.levain.stateaid.Undertaking.of(SIREN), new fr.levain.assessment.DeclaredAids(List.of(told)), LINKED, List.of(position), List.of(scheme));
    }

    private static List<fr.levain.assessment.ScoreVersion> versions() {
        var reopening = new fr.levain.assessment.ScoreVersion.Reopening("Une pièce reçue change l’analyse.", Optional.of(NADIA.id()), AT);
        return List.of(
                new fr.levain.assessment.ScoreVersion(2, AT, Optional.of(NADIA.id()), true, Optional.of(700), Optional.empty()),
                new fr.levain.assessment.ScoreVersion(1, AT, Optional.empty(), true, Optional.of(625), Optional.of(reopening)));
    }

    private static RecommendationPage proposal(Map<String, String> typed, Optional<Recommendation> made, FormErrors errors) {
        return new RecommendationPage(REFERENCE, TITLE, Optional.of(Euros.of(36_000)), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), made, Optional.empty(), false, List.of(), aid(), typed, true, true, errors);
    }

    private static Recommendation made(boolean favourable) {
        return new Recommendation(
                Recommendation.Status.MADE, favourable, Euros.of(48_000), Euros.ZERO, Rate.percent("75"), Euros.of(36_000),
                favourable ? Euros.of(36_000) : Euros.ZERO, List.of(), "", Basis.NO_AID.name(), "Activité locale.", Euros.ZERO, fr.levain.stateaid.AidedActivity.ADMITTED, "",
                favourable ? "" : "Le projet ne répond pas aux critères.", Instalments.SINGLE, "ami", AT, "");
    }

    private static fr.levain.assessment.ScanBatch scanned(int left) {
        return new fr.levain.assessment.ScanBatch(new java.util.UUID(1, 6), "lot.pdf", 12, new fr.levain.documents.DocumentId(new java.util.UUID(1, 3)), AT, NADIA.id(), left);
    }

    private static fr.levain.assessment.ScanBatch.Part part(int rank, fr.levain.assessment.ScanBatch.Outcome outcome) {
        return new fr.levain.assessment.ScanBatch.Part(new java.util.UUID(2, rank), rank * 2, rank * 2 + 1, new fr.levain.documents.DocumentId(new java.util.UUID(1, 3)), outcome,
                Optional.of(REFERENCE), Optional.of("COMPTES"));
    }
}
