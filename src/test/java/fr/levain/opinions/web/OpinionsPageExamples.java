package fr.levain.opinions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.assessment.Mark;
import fr.levain.calls.Criterion;
import fr.levain.calls.SomeCalls;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Value;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.opinions.ConflictHint;
import fr.levain.opinions.ConflictKind;
import fr.levain.opinions.Excerpt;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.OpinionAnswer;
import fr.levain.opinions.OpinionBoard;
import fr.levain.opinions.OpinionId;
import fr.levain.opinions.OpinionKey;
import fr.levain.opinions.OpinionKind;
import fr.levain.opinions.OpinionMark;
import fr.levain.opinions.OpinionOpening;
import fr.levain.opinions.OpinionSettings;
import fr.levain.opinions.OpinionStatus;
import fr.levain.opinions.OpinionVerdict;
import fr.levain.opinions.OtherOpinion;
import fr.levain.opinions.PublicSummary;
import fr.levain.opinions.web.OpinionClosedPage.Why;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.TypedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class OpinionsPageExamples implements PageExamples {
    private static final String REFERENCE = "2026-AIS-00042";
    private static final String TITLE = "La cuisine mobile du Thaurion";
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    private static final OpinionKey KEY = new OpinionKey("a".repeat(32));
    private static final OpinionKind SCIENCE = new OpinionKind("scientifique", "Expertise scientifique", true, 21, 15, false, List.of("need"), List.of(), List.of("PORTAGE", "PUBLIC"));
    private static final OpinionKind DIRECTION = new OpinionKind("direction", "Autre direction de la Région", false, 15, 15, true, List.of("need"), List.of(), List.of());
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("PORTAGE", "Portage collectif", "Qui décide ?", "une structure seule", "un accord écrit", Optional.of(60), "partenaires"),
            new Criterion("PUBLIC", "Public", "Qui participe ?", "informé", "codécide", Optional.of(40), "public"));
    private static final PublicSummary SUMMARY = new PublicSummary(TITLE, "Bourganeuf (23)", "Association", "Une cuisine qui va de bourg en bourg.", List.of("Les Semeurs", "La Ferme du Thaurion", "CCAS de Bourganeuf"));
    private static final OpinionAnswer ANSWER = new OpinionAnswer(Optional.of(OpinionVerdict.WITH_RESERVE), "Attention au prix 🌱.",
            Map.of("PORTAGE", new OpinionMark(4, false, "Un accord écrit."), "PUBLIC", new OpinionMark(null, true, "")),
            Optional.of(new OpinionAnswer.Joined(new UUID(7, 7), "note.pdf")));

    @Override
    public List<Page> pages() {
        var pages = new ArrayList<Page>();
        var board = board();
        pages.add(new OpinionsPanel(REFERENCE, board, true));
        pages.add(new OpinionsPanel(REFERENCE, new OpinionBoard(List.of(), List.of(), 4, false), true));
        pages.add(new OpinionsPage(REFERENCE, TITLE, board, true, "La demande d’avis est partie."));
        pages.add(new OpinionsPage(REFERENCE, TITLE, new OpinionBoard(List.of(), List.of(), 4, true), false, ""));
        for (var status : OpinionStatus.values())
            pages.add(new OpinionPage(REFERENCE, TITLE, line(1, opinion(SCIENCE, status), true, true), CRITERIA, TypedDay.of(DUE), "", FormErrors.none()));
        pages.add(new OpinionPage(REFERENCE, TITLE, line(2, opinion(SCIENCE, OpinionStatus.ANSWERED), false, true), CRITERIA, TypedDay.NONE, "", FormErrors.none()));
        pages.add(new OpinionPage(REFERENCE, TITLE, line(2, opinion(SCIENCE, OpinionStatus.ANSWERED), false, false), CRITERIA, TypedDay.NONE, "", FormErrors.none()));
        pages.add(new OpinionPage(REFERENCE, TITLE, line(2, opinion(SCIENCE, OpinionStatus.ASKED), true, true), CRITERIA, new TypedDay("1", "1", "2020"), "",
                FormErrors.of("jusque-jour", "Indiquez un jour entre demain et le 1er mars.")));
        pages.add(new AwaitedOpinionsPage(List.of(new AwaitedOpinionsPage.Awaited(opinion(SCIENCE, OpinionStatus.ASKED), view(), true),
                new AwaitedOpinionsPage.Awaited(opinion(DIRECTION, OpinionStatus.OPENED), view(), false)), DUE, Paging.whole("")));
        pages.add(new AwaitedOpinionsPage(List.of(), DUE, Paging.whole("")));
        var settings = new OpinionSettings(List.of(DIRECTION, SCIENCE), new OpinionSettings.Times(15, 12, 30, List.of(7, 2), 3), new OpinionSettings.Comparison(2, true), List.of());
        var typed = new AskInputs(Map.of("nature", "scientifique", "personnes", "2", "nom-1", "Zoé Blanc", "courriel-1", "zoe@exemple.org", "question", "Est-ce nouveau ?"));
        pages.add(new AskPage(REFERENCE, TITLE, settings, typed, FormErrors.none()));
        pages.add(new AskPage(REFERENCE, TITLE, settings, new AskInputs(Map.of()), FormErrors.of("courriel-1", "Il manque le signe @.").plus("echeance-jour", "Ce jour est passé.")));
        pages.add(new AskPage(REFERENCE, TITLE, new OpinionSettings(List.of(), settings.times(), settings.comparison(), List.of()), new AskInputs(Map.of()), FormErrors.none()));
        pages.add(new AskPreviewPage(REFERENCE, TITLE, SCIENCE, List.of(opinion(SCIENCE, OpinionStatus.ASKED)), "Bonjour,\n\nVotre avis…", excerpt(CRITERIA), typed));
        pages.add(new AskPreviewPage(REFERENCE, TITLE, DIRECTION, List.of(opinion(DIRECTION, OpinionStatus.ASKED), opinion(DIRECTION, OpinionStatus.ASKED)), "Bonjour", excerpt(List.of()), typed));
        for (var status : List.of(OpinionStatus.ASKED, OpinionStatus.ANSWERED)) pages.add(new OpinionDoorPage(door(status), FormErrors.none()));
        pages.add(new OpinionDoorPage(door(OpinionStatus.ASKED), FormErrors.of("code", "Cinq codes sont déjà partis en une heure.")));
        pages.add(new OpinionCodePage(door(OpinionStatus.ASKED), "", FormErrors.none()));
        pages.add(new OpinionCodePage(door(OpinionStatus.ASKED), "", FormErrors.of("code", "Ce n’est pas le bon code.")));
        for (var why : Why.values()) pages.add(new OpinionClosedPage(why, KEY.path(), "z•••@exemple.org"));
        pages.add(new DeclarationPage(inside(OpinionStatus.ASKED), others(), Map.of(), FormErrors.none()));
        pages.add(new DeclarationPage(inside(OpinionStatus.OPENED), List.of(), Map.of("declaration", "conflit"), FormErrors.of("lien", "Choisissez la nature de ce lien.")));
        pages.add(new AnswerPage(inside(OpinionStatus.OPENED), excerpt(CRITERIA), OpinionAnswer.NONE, "", others(), Optional.empty(), FormErrors.none()));
        pages.add(new AnswerPage(inside(OpinionStatus.OPENED), excerpt(CRITERIA), ANSWER, "Votre brouillon est gardé.", List.of(), Optional.empty(),
                FormErrors.of("note.PUBLIC", "« Public » : donnez une note.").plus("motif.PORTAGE", "Dites pourquoi.").plus("avis", "Choisissez.").plus("mots", "Dites.").plus("fichier", "Trop lourd.")));
        pages.add(new AnswerPage(inside(OpinionStatus.ANSWERED), excerpt(CRITERIA), ANSWER, "", List.of(), Optional.of(new fr.levain.ui.Unkept("Vous aviez déjà envoyé votre avis, d’une autre fenêtre.", Map.of("Votre avis", "Favorable"))), FormErrors.none()));
        pages.add(new AnswerPage(inside(OpinionStatus.OPENED), excerpt(List.of()), OpinionAnswer.NONE, "", others(), Optional.empty(), FormErrors.none()));
        pages.add(new OpinionSheet(inside(OpinionStatus.OPENED), excerpt(CRITERIA), AT));
        return pages;
    }

    private static List<OtherOpinion> others() {
        return List.of(new OtherOpinion(new OpinionId(new UUID(9, 91)), "Le four commun", OpinionStatus.ASKED, DUE, DUE.minusDays(3)),
                new OtherOpinion(new OpinionId(new UUID(9, 92)), "La laverie", OpinionStatus.OPENED, DUE.minusDays(9), DUE.minusDays(3)),
                new OtherOpinion(new OpinionId(new UUID(9, 93)), "Le jardin", OpinionStatus.ANSWERED, DUE, DUE));
    }

    private static OpinionBoard board() {
        var lines = List.of(line(1, opinion(SCIENCE, OpinionStatus.ANSWERED), true, true), line(2, opinion(SCIENCE, OpinionStatus.ANSWERED), false, true),
                line(3, opinion(DIRECTION, OpinionStatus.ASKED), true, true), line(4, opinion(SCIENCE, OpinionStatus.RECUSED), true, true));
        var marks = List.of(Optional.of(new OpinionMark(4, false, "Oui.")), Optional.of(new OpinionMark(1, false, "Non.")));
        return new OpinionBoard(lines, List.of(new OpinionBoard.Row("Portage collectif", Optional.of(new Mark.Score(3)), marks, true),
                new OpinionBoard.Row("Public", Optional.empty(), List.of(Optional.of(new OpinionMark(null, true, "")), Optional.empty()), false),
                new OpinionBoard.Row("Recherche", Optional.of(new Mark.Score(2)), marks, false)), 4, true);
    }

    private static OpinionBoard.Line line(int number, Opinion opinion, boolean tells, boolean revealed) {
        return new OpinionBoard.Line(opinion, number, tells, revealed, tells, number == 3);
    }

    private static OpinionOpening.Door door(OpinionStatus status) {
        return new OpinionOpening.Door(KEY, SUMMARY.unnamed(), SCIENCE, status, DUE, "z•••@exemple.org");
    }

    private static OpinionOpening.Inside inside(OpinionStatus status) {
        var opinion = opinion(SCIENCE, status);
        return new OpinionOpening.Inside(KEY, opinion, SUMMARY, new Caller.LinkBearer(new UUID(3, 3), "opinion", opinion.id().subject(), AT.plusSeconds(5_184_000)));
    }

    private static Opinion opinion(OpinionKind kind, OpinionStatus status) {
        var ended = status.isAwaited() ? Optional.<Instant>empty() : Optional.of(AT);
        return new Opinion(new OpinionId(new UUID(9, status.ordinal() + 1)), new ApplicationId(new UUID(1, 1)), status, kind, new AccountId(new UUID(1, 3)), "nord",
                new Opinion.Person("Zoé Blanc", "Université d’Essai", "zoe.blanc@exemple.org"), "Est-ce nouveau ?\nEt pourquoi ?",
                List.of(new ConflictHint(ConflictHint.Kind.SAME_ADDRESS, "Les Voisins"), new ConflictHint(ConflictHint.Kind.MAIL_DOMAIN, "Les Voisins"), new ConflictHint(ConflictHint.Kind.EMPLOYER, "Les Voisins"),
                        new ConflictHint(ConflictHint.Kind.OFFICE, "Les Voisins"), new ConflictHint(ConflictHint.Kind.PAST_SUPPORT, "ATIS")),
                DUE, AT, Optional.of(AT), ended, status == OpinionStatus.RECUSED ? Optional.of(ConflictKind.FAMILY) : Optional.empty(), "Un mot.",
                status == OpinionStatus.ANSWERED || status == OpinionStatus.HIDDEN ? ANSWER : OpinionAnswer.NONE);
    }

    private static Excerpt excerpt(List<Criterion> criteria) {
        var form = new FormRevision(new FormRevisionId(new UUID(4, 4)), "ami", 1, "Dossier", List.of(new FormPage("besoin", "Territoire et besoin", Optional.empty(), Optional.empty(),
                List.of(Field.required("need", "À quel besoin répondez-vous ?", new FieldType.LongText(2_000))))));
        var file = new StoredDocument(new DocumentId(new UUID(7, 7)), new ApplicationId(new UUID(1, 1)).subject(), "projet.pdf", "application/pdf", 40_000, "0", AT, Scan.CLEAN);
        return new Excerpt(form, Answers.NONE.with("need", Answer.of(new Value.Words("Manger chaud, ensemble."))), criteria.isEmpty() ? List.of() : List.of(file), criteria, 4);
    }

    private static ApplicationView view() {
        var terms = SomeCalls.continuous();
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), new ApplicationReference(REFERENCE), ApplicationStatus.UNDER_ASSESSMENT,
                new ProjectId(new UUID(1, 2)), OrganisationId.of(new UUID(1, 1)), "Les Voisins", new AccountId(new UUID(1, 3)), terms.id(), terms.form(),
                terms.slug(), terms.title(), terms.team(), TITLE, Optional.of(Euros.of(18_500)), AT, AT, Optional.of(AT),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
