package fr.levain.desk.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.assessment.Completeness.Hindrance;
import fr.levain.assessment.DocumentCheck;
import fr.levain.assessment.DocumentVerdict;
import fr.levain.calls.DocumentRequirement;
import fr.levain.desk.CaseRow;
import fr.levain.desk.Cursor;
import fr.levain.desk.Desk;
import fr.levain.accounts.Person;
import fr.levain.assessment.Absence;
import fr.levain.desk.AssignmentProposals;
import fr.levain.desk.Batch;
import fr.levain.desk.Batches;
import fr.levain.desk.BulkKind;
import fr.levain.desk.DelayBoard;
import fr.levain.desk.Filters;
import fr.levain.desk.Flag;
import fr.levain.desk.ServiceLevels;
import fr.levain.desk.Step;
import fr.levain.desk.Load;
import fr.levain.desk.NotDrawn;
import fr.levain.kernel.AccountId;
import fr.levain.desk.SavedView;
import fr.levain.desk.Tag;
import fr.levain.desk.TypedTag;
import fr.levain.desk.WaitsFor;
import fr.levain.desk.Worklist;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleImpact;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.Euros;
import fr.levain.opinions.OpinionDelays;
import fr.levain.kernel.Subject;
import fr.levain.testing.PageExamples;
import fr.levain.ui.CaseFilePanel.Panel;
import fr.levain.ui.CaseFilePanel.Place;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TimelineItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

public class DeskPageExamples implements PageExamples {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final Instant RECEIVED = Instant.parse("2026-12-05T20:42:08Z");

    private static final Person NADIA = new Person(new AccountId(new UUID(1, 7)), "Nadia Bertin", "nadia@exemple.fr", Optional.empty());
    private static final AssignmentProposals.Candidate CANDIDATE = new AssignmentProposals.Candidate(NADIA, true, new Load(14, 2, 3),
            Optional.of(new Absence(new UUID(1, 8), NADIA.id(), TODAY, TODAY.plusDays(7), new AccountId(new UUID(1, 9)), true, Optional.empty())));

    private static final BatchForm FORM = new BatchForm(List.of("2026-AIS-00042", "2026-AIS-00043"), "etape=SUBMITTED", Map.of("nom", "Camille"));
    private static final Batch BATCH = new Batch(new UUID(1, 30), BulkKind.ASSIGN, Map.of(), NADIA.id(), RECEIVED, List.of(
            new Batch.Item("2026-AIS-00042", Batch.Outcome.DONE, ""), new Batch.Item("2026-AIS-00043", Batch.Outcome.REFUSED, "Une autre équipe suit ce dossier."),
            new Batch.Item("2026-AIS-00044", Batch.Outcome.PENDING, "")));
    private static final ServiceLevels LEVELS = new ServiceLevels(0, 10, 60, 21, 15, 60, 7, List.of(15, 5));
    private static final List<FlagsPage.Shown> FLAGS = List.of(
            new FlagsPage.Shown(new Flag(new UUID(1, 20), new ApplicationId(new UUID(1, 2)), "ess-sud", "Le projet est à cheval sur deux services.", NADIA.id(), RECEIVED,
                    Optional.empty(), Optional.empty(), ""), "Service ESS Sud", "Nadia Bertin", ""),
            new FlagsPage.Shown(new Flag(new UUID(1, 21), new ApplicationId(new UUID(1, 2)), "ess-direction", "Qui signe ?", NADIA.id(), RECEIVED,
                    Optional.of(NADIA.id()), Optional.of(RECEIVED), "La cheffe de service."), "Direction de l’ESS", "Nadia Bertin", "Hélène Roux"));

    @Override
    public List<Page> pages() {
        var choices = new Desk.Choices(
                List.of(Choice.of("ess-nord", "ess-nord")), List.of(Choice.of("23", "23")), List.of(Choice.of("ami", "AMI")), List.of(Choice.of(new UUID(1, 7).toString(), "Nadia Bertin")),
                List.of(Choice.of("Mobilité", "Mobilité")), List.of(Choice.of("Visite à prévoir", "Visite à prévoir")), List.of(Choice.of("2027-01-15", "15 janvier 2027")));
        var row = row(ApplicationStatus.UNDER_ASSESSMENT);
        var timeline = new TimelinePanel(List.of(new TimelineItem(RECEIVED, "Le dossier est déposé.", "Jeanne Morel", null)));
        var documents = new DocumentsPanel(List.of(new StoredDocument(
                new DocumentId(new UUID(1, 3)), new Subject("application", new UUID(1, 2)), "comptes-2025.pdf", "application/pdf",
                2_400_000, "0".repeat(64), RECEIVED, Scan.NOT_SCANNED)), "/dossiers/2026-AIS-00042/pieces");
        var delays = new DelaysPanel(row, LocalDate.of(2026, 12, 15), Optional.of(RECEIVED), Optional.of(LocalDate.of(2027, 1, 12)), List.of());
        var accounts = new DocumentRequirement("COMPTES", "Comptes du dernier exercice", DocumentRequirement.Due.INDISPENSABLE, Optional.empty(),
                Optional.of("au-dessus de 23 000 €"), "règlement, article 5", false);
        var statutes = new DocumentRequirement("STATUTS", "Statuts", DocumentRequirement.Due.INDISPENSABLE, Optional.empty(), Optional.empty(), "règlement, article 5", false);
        var stale = new DocumentCheck("COMPTES", DocumentVerdict.OUTDATED, "Comptes de 2023.", RECEIVED);
        var files = List.of(file("comptes-2025.pdf", "application/pdf", Scan.CLEAN), file("photo.jpg", "image/jpeg", Scan.CLEAN), file("lettre.odt", "application/vnd.oasis.opendocument.text", Scan.NOT_SCANNED));
        return List.of(
                new PiecesPage("2026-AIS-00042", "La cuisine", List.of(accounts, statutes), List.of(stale), Map.of("COMPTES", files), false, true, Filters.none(), Optional.of("2026-AIS-00043"),
                        List.of(new Hindrance("Comptes du dernier exercice", "périmée"), new Hindrance("Statuts", "à vérifier")), Optional.empty(), "Oui.", FormErrors.of("motif", "Il manque : Statuts (à vérifier). Dites pourquoi.")),
                new PiecesPage("2026-AIS-00042", "La cuisine", List.of(accounts), List.of(new DocumentCheck("COMPTES", DocumentVerdict.CONFORMING, "", RECEIVED)), Map.of(), true, true, Filters.none(), Optional.empty(),
                        List.of(), Optional.of("Les comptes sont publiés."), "", FormErrors.none()),
                piece(accounts, Optional.of(stale), files, 1, true), piece(accounts, Optional.empty(), files, 2, true), piece(accounts, Optional.of(stale), List.of(), 0, false),
                new ImpactPage("ami", "AMI", true, false, new RuleImpact(0, List.of())),
                new ImpactPage("ami", "AMI", false, true, new RuleImpact(1000, List.of(
                        new RuleImpact.Changed("2026-AIS-00042", false, true, List.of(new RuleImpact.Turned("Aide maximale", Outcome.MET, Outcome.NOT_MET))),
                        new RuleImpact.Changed("2026-AIS-00041", true, false, List.of(new RuleImpact.Turned("Phase", Outcome.NOT_MET, Outcome.UNKNOWN)))))),
                new RulesImpactPage("ami", "Règles", List.of(Choice.of("ami", "AMI")), "ami", Optional.of(new ImpactPage("ami", "AMI", true, false, new RuleImpact(3, List.of())))),
                new RulesImpactPage("ami", "Règles", List.of(), "", Optional.empty()),
                new WorklistPage(new Worklist(List.of(), 0, Optional.empty(), Optional.empty()), Filters.waiting(), choices, List.of(), List.of(), List.of(), Set.of(), TODAY),
                new WorklistPage(
                        new Worklist(List.of(row, row(ApplicationStatus.SUBMITTED)), 1001, Optional.empty(),
                                Optional.of(new Cursor(true, RECEIVED.toString(), new UUID(1, 2)))),
                        Filters.from(Map.of("q", "cuisine", "delai", "15", "colonnes", "etape,attente,echeance,porteur,departement,montant,recu,rejet,agent,equipe,vote,releve,etiquettes,avis,note", "montant-de", "beaucoup")), choices,
                        List.of(view("Ma vue", false)), List.of(BulkKind.values()),
                        List.of(new fr.levain.ui.DeskTask.Task("3 remarques à lire : Critères de 2027", "/gestion/grilles/g/consultation")), Set.of(row.application()), TODAY),
                new CaseFilePage(row, "Service ESS Nord, parce que le thème est « Mobilité »", List.of(
                        new Panel("documents", "Documents", Place.MAIN, documents).foldedWhen(true),
                        new Panel("delais", "Délais", Place.SIDE, delays),
                        new Panel("retrait", "Retrait demandé", Place.FIRST, timeline),
                        new Panel("fil", "Fil du dossier", Place.BELOW, timeline)),
                        new Desk.Neighbours(Optional.of("2026-AIS-00041"), Optional.of("2026-AIS-00043")), Filters.none(), true, false, true,
                        Optional.of(new fr.levain.desk.NextAct("Signer la seconde analyse", "/instruction/2026-AIS-00042/seconde-analyse", false, "« Analyse 2 » n’est pas signée.")), false, TODAY),
                new AssignmentPage("2026-AIS-00042", "La cuisine", "Service ESS Nord, parce que le projet est dans le département 23", List.of(CANDIDATE), Optional.of(new AssignmentProposals.Proposed(NADIA, "en charge du département 23")), Optional.empty(), FormErrors.none()),
                new AssignmentPage("2026-AIS-00042", "La cuisine", "Service ESS Nord, parce que le projet est dans le département 23", List.of(CANDIDATE), Optional.empty(), Optional.of(NADIA.id()), FormErrors.of("agent", "Choisissez la personne.")),
                new AssignmentPage("2026-AIS-00042", "La cuisine", "Service ESS Nord, parce que le projet est dans le département 23", List.of(), Optional.empty(), Optional.empty(), FormErrors.none()),
                new FlagsPage("2026-AIS-00042", "La cuisine", FLAGS, List.of(Choice.of("ess-sud", "Service ESS Sud")), Set.of(new UUID(1, 20)), "ess-sud", "", FormErrors.of("motif", "Écrivez pourquoi.")),
                new FlagPanel("2026-AIS-00042", FLAGS),
                new TagPanel("2026-AIS-00042", List.of(tag(true)), true),
                new TagsPage("2026-AIS-00042", "La cuisine", List.of(new TagsPage.Shown(tag(true), "Nadia Bertin", ""), new TagsPage.Shown(tag(false), "Nadia Bertin", "Paul Giraud")),
                        List.of(Choice.of("Visite à prévoir", "Visite à prévoir")), new TypedTag("", "", "x"), FormErrors.of("etiquette", "Choisissez une étiquette, ou écrivez-en une.")),
                new DelaysPage(new DelayBoard(LEVELS, List.of(
                        new DelayBoard.Line(Step.COMPLETENESS, Optional.empty(), 12, 3, 2, Optional.of(new DelayBoard.Past(140, 8, 17, 120))),
                        new DelayBoard.Line(Step.COMPLETENESS, Optional.of("ess-nord"), 0, 0, 0, Optional.empty())),
                        List.of(new DelayBoard.LegalLine("ess-nord", 15, 4)), List.of(new DelayBoard.LateVotes("ess-nord", 3)), TODAY.minusYears(1)), Map.of("ess-nord", "Service ESS Nord")),
                new DelaysPage(new DelayBoard(LEVELS, List.of(), List.of(), List.of(), TODAY.minusYears(1)), Map.of()),
                new BatchesPage(List.of()), new BatchesPage(List.of(BATCH)), new BatchReportPage(BATCH, "Confier à Nadia Bertin"),
                new NothingChosenPage("Cochez au moins un dossier.", "/instruction?vue=tous"),
                new BatchFormPage(BulkKind.ASSIGN, FORM, true, List.of(Choice.of("regles", "La personne que Levain propose")), FormErrors.of("agent", "Choisissez à qui confier ces dossiers.")),
                new BatchFormPage(BulkKind.AGENDA, FORM, false, List.of(), FormErrors.none()),
                new BatchFormPage(BulkKind.OPINION, FORM, false, List.of(Choice.of("direction", "Autre direction")), FormErrors.of("echeance-jour", "Indiquez le jour attendu.")),
                new BatchPreviewPage(BulkKind.ASSIGN, FORM, new Batches.Preview(new UUID(1, 30), "Confier à Nadia Bertin", List.of(
                        new Batches.Foreseen(row, Optional.empty(), "À Nadia Bertin, en charge du département 23.", List.of()),
                        new Batches.Foreseen(row, Optional.of("Une autre équipe suit ce dossier."), "", List.of()))), true),
                new BatchPreviewPage(BulkKind.OPINION, FORM, new Batches.Preview(new UUID(1, 31), "Demander à Camille Avis un avis « Direction », attendu le 3 mars 2027",
                        Stream.concat(Stream.of(new Batches.Foreseen(row, Optional.empty(), "", List.of("même domaine de messagerie que « La Marmite »", "agit pour « La Marmite » dans l’annuaire des structures"))),
                                Stream.generate(() -> new Batches.Foreseen(row, Optional.empty(), "", List.of())).limit(10)).toList()), false),
                new NotDrawnPage(0, List.of(), true), new NotDrawnPage(201, List.of(new NotDrawn("2026-AIS-00042", RECEIVED)), false),
                new LoadPage(List.of(CANDIDATE)), new LoadPage(List.of()),
                new ViewsPage(List.of(), Filters.none(), List.of(), "", "", false, FormErrors.none()),
                new ViewsPage(List.of(view("Ma vue", true), view("Sous quinze jours", false)), Filters.waiting(), List.of(Choice.of("ess-nord", "Service ESS Nord")), "", "", true,
                        FormErrors.of("nom", "Donnez un nom à cette vue.")),
                timeline, documents, delays, new AnswersPanel(form(), Answers.NONE, List.of()));
    }

    private static Tag tag(boolean stands) {
        return new Tag(new UUID(3, stands ? 1 : 2), new ApplicationId(new UUID(1, 2)), "Visite à prévoir", NADIA.id(), RECEIVED, "",
                stands ? Optional.empty() : Optional.of(NADIA.id()), stands ? Optional.empty() : Optional.of(RECEIVED), stands ? "" : "Visite faite");
    }

    private static SavedView view(String name, boolean first) {
        return new SavedView(new UUID(2, name.length()), name, Filters.waiting(), first ? Optional.of("ess-nord") : Optional.empty(), true, first);
    }

    private static PieceCheckPage piece(DocumentRequirement piece, Optional<DocumentCheck> check, List<StoredDocument> files, int shown, boolean mayAct) {
        return new PieceCheckPage("2026-AIS-00042", "La cuisine", piece, Optional.empty(), 2, 3, check, files, shown, Optional.of("STATUTS"),
                shown == 1 ? Optional.of("RIB") : Optional.empty(), Filters.none(), mayAct, TODAY, Optional.empty(),
                files.isEmpty() && mayAct ? FormErrors.of("commentaire", "Aucun document n’est joint.") : FormErrors.none());
    }

    private static StoredDocument file(String name, String mediaType, Scan scan) {
        return new StoredDocument(new DocumentId(new UUID(1, 3)), new Subject("application", new UUID(1, 2)), name, mediaType, 2_400_000, "0".repeat(64), RECEIVED, scan);
    }

    static FormRevision form() {
        var title = new Field("title", Optional.empty(), "Nom du projet", Optional.empty(), true, Optional.empty(), Optional.empty(),
                new FieldType.Text(120), false);
        var page = new FormPage("projet", "Le projet", Optional.empty(), Optional.empty(), List.of(title));
        return new FormRevision(new FormRevisionId(new UUID(1, 9)), "ami", 1, "AMI", List.of(page));
    }

    static CaseRow row(ApplicationStatus status) {
        return new CaseRow(
                new ApplicationId(new UUID(1, 2)), "2026-AIS-00042", "La cuisine mobile du Thaurion", "La Marmite du Thaurion",
                "Bourganeuf", "23", "ess-nord", Optional.empty(), "Nadia Bertin", "ami", "AMI Innovation sociale", status,
                Euros.ofCents(3_664_350), RECEIVED, Optional.of(LocalDate.of(2027, 2, 5)), false, Optional.empty(),
                Optional.of(LocalDate.of(2027, 3, 22)), WaitsFor.OFFICER, Optional.of(LocalDate.of(2027, 1, 20)), List.of("ess-sud"), List.of("Visite à prévoir"), new OpinionDelays.Tally(2, 3), Optional.of(725));
    }
}
