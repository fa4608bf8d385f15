package fr.levain.readings.web;

import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.calls.CallRevisionId;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.directory.OrganisationId;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.opinions.Excerpt;
import fr.levain.opinions.PublicSummary;
import fr.levain.projects.ProjectId;
import fr.levain.readings.AllocationPlan;
import fr.levain.readings.Allocations;
import fr.levain.readings.AskedReading;
import fr.levain.readings.CallReader;
import fr.levain.readings.Drift;
import fr.levain.readings.FormerReading;
import fr.levain.readings.LayReaders;
import fr.levain.readings.Progress;
import fr.levain.readings.RankIntervals;
import fr.levain.readings.ReadingBoard;
import fr.levain.readings.ReadingId;
import fr.levain.readings.ReadingMark;
import fr.levain.readings.ReadingRanking;
import fr.levain.readings.ReadingStatus;
import fr.levain.readings.ReadingTerms;
import fr.levain.readings.SecondAnalysis;
import fr.levain.readings.SeverityModel;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.TypedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class ReadingsPageExamples implements PageExamples {
    private static final String REFERENCE = "2026-AIS-00042";
    private static final String TITLE = "La cuisine mobile du Thaurion";
    private static final String CALL = "innovation-sociale";
    private static final String CALL_TITLE = "Innovation sociale et sociétale";
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final AccountId NADIA = new AccountId(new UUID(8, 1));
    private static final AccountId MARC = new AccountId(new UUID(8, 2));
    private static final Map<AccountId, String> NAMES = Map.of(NADIA, "Nadia Bertin", MARC, "Marc Delmas");
    private static final Grid GRID = new Grid("G-NA12", Grid.Weighting.HUNDRED, List.of(
            new Criterion("PORTAGE", "Portage collectif", "Qui décide ?", "une structure seule", "un accord écrit", Optional.of(60), "partenaires"),
            new Criterion("PUBLIC", "Implication du public", "Qui participe ?", "informé", "codécide", Optional.of(40), "public")), 4, Optional.of(30), Set.of(0, 1, 4), true);
    private static final ReadingTerms.Checklist LIST = new ReadingTerms.Checklist("Analyse 2", true, List.of(
            new ReadingTerms.Checklist.Item("T1", "Technique", "Les coûts sont-ils plausibles ?"), new ReadingTerms.Checklist.Item("F1", "Financière", "Le plan est-il équilibré ?")));
    private static final ReadingTerms.Kind KIND = new ReadingTerms.Kind("analyse-1", "Analyse 1", null, List.of("need"), List.of(), true, true, Optional.empty());
    private static final ReadingTerms TERMS = new ReadingTerms(CALL, 2, 15, Optional.of(7), 2, Optional.of(new ReadingTerms.Third(20, false)), Optional.of(5), true, Optional.empty(), true, true,
            List.of(KIND, new ReadingTerms.Kind("nationales", "Orientations nationales", GRID, List.of("need"), List.of(), false, false, Optional.of(new ReadingTerms.Lay(ReadingTerms.Lay.Who.CITIZENS, 3, 2, false)))), Optional.of(LIST));

    @Override
    public List<Page> pages() {
        var pages = new ArrayList<Page>();
        readers(pages);
        caseFile(pages);
        call(pages);
        return pages;
    }

    private static void readers(List<Page> pages) {
        pages.add(new ReaderReadingsPage(List.of(
                new ReaderReadingsPage.Line(reading(1, MARC, ReadingStatus.ASKED, AskedReading.Origin.CALIBRATION), TITLE, CALL_TITLE),
                new ReaderReadingsPage.Line(reading(2, MARC, ReadingStatus.GIVEN, AskedReading.Origin.HAND), "Le four commun", CALL_TITLE),
                new ReaderReadingsPage.Line(reading(3, MARC, ReadingStatus.RECUSED, AskedReading.Origin.HAND), "", CALL_TITLE)), TODAY, "", Paging.whole("")));
        pages.add(new ReaderReadingsPage(List.of(), TODAY, "", Paging.whole("")));
        var summary = new PublicSummary(TITLE, "Bourganeuf (23)", "Association", "Une cuisine qui va de bourg en bourg.", List.of("Les Semeurs", "La Ferme du Thaurion"));
        pages.add(new ReadingDeclarationPage(reading(1, MARC, ReadingStatus.ASKED, AskedReading.Origin.HAND), summary, true, false, true, false, true, Map.of(), FormErrors.none()));
        pages.add(new ReadingDeclarationPage(reading(1, MARC, ReadingStatus.OPENED, AskedReading.Origin.HAND), summary, false, true, false, true, false, Map.of("declaration", "conflit"),
                FormErrors.of("lien", "Choisissez la nature de ce lien.")));
        pages.add(new ReadingClosedPage(ReadingStatus.RECUSED, Optional.empty()));
        pages.add(new ReadingClosedPage(ReadingStatus.EXPIRED, Optional.of(new fr.levain.ui.Unkept("La demande a expiré avant votre envoi.", Map.of("Portage collectif", "3\nUn accord écrit.")))));
        pages.add(new ReadingToPrint(reading(1, MARC, ReadingStatus.OPENED, AskedReading.Origin.HAND), KIND, GRID, summary, new Excerpt(new FormRevision(new FormRevisionId(new UUID(4, 4)), "ami", 1, "AMI", List.of()), Answers.NONE, List.of(), GRID.criteria(), 4), AT));
        var excerpt = new Excerpt(new FormRevision(new FormRevisionId(new UUID(4, 4)), "ami", 1, "AMI", List.of()), Answers.NONE, List.of(), GRID.criteria(), 4);
        pages.add(new ReadingPage(reading(1, MARC, ReadingStatus.OPENED, AskedReading.Origin.HAND), TITLE, KIND, GRID, excerpt, Map.of(), Map.of(), Optional.of(former()), "/instruction/" + REFERENCE, "", Optional.empty(),
                FormErrors.of("note.PUBLIC", "« Implication du public » : donnez une note de 0 à 4.")));
        var given = reading(1, MARC, ReadingStatus.GIVEN, AskedReading.Origin.HAND);
        pages.add(new ReadingPage(given, TITLE, KIND, GRID, excerpt, given.marks(), Map.of(GRID.criteria().getFirst(), List.of(1)), Optional.empty(), "", "Votre lecture est rendue. Merci.", Optional.empty(), FormErrors.none()));
        pages.add(new ReadingsCard(2));
    }

    private static void caseFile(List<Page> pages) {
        var people = new LinkedHashMap<Person, Optional<String>>();
        people.put(new Person(new AccountId(new UUID(8, 3)), "Hélène Roux", "helene@exemple.fr", Optional.empty()), Optional.of("agit pour « Les Semeurs »"));
        pages.add(new CaseReadingsPage(REFERENCE, TITLE, TERMS, List.of(board(false), new ReadingBoard(TERMS.kinds().get(1), GRID, false, List.of(), List.of(), false, Optional.empty(), Optional.empty())),
                Optional.empty(), people, true, true, TODAY, "La lecture est demandée ; la personne est prévenue.", FormErrors.none()));
        pages.add(new CaseReadingsPage(REFERENCE, TITLE, TERMS, List.of(board(true)), Optional.empty(), Map.of(), false, false, TODAY, "", FormErrors.none()));
        pages.add(new ReadingFollowPage(REFERENCE, TITLE, "Analyse 1", "Marc Delmas", reading(1, MARC, ReadingStatus.EXPIRED, AskedReading.Origin.HAND), false, true, false, TypedDay.NONE, "",
                FormErrors.of("jusque-jour", "Indiquez un jour entre demain et le 10 mars 2027.")));
        pages.add(new ReadingFollowPage(REFERENCE, TITLE, "Analyse 1", "Marc Delmas", reading(1, MARC, ReadingStatus.DECLINED, AskedReading.Origin.HAND), false, true, false, TypedDay.NONE, "", FormErrors.none()));
        pages.add(new ReopeningPage(REFERENCE, TITLE, "Marc Delmas", reading(1, MARC, ReadingStatus.GIVEN, AskedReading.Origin.HAND), Optional.empty(), "Oui", FormErrors.of("motif", "Écrivez pourquoi, en une phrase.")));
        pages.add(new ReopeningPage(REFERENCE, TITLE, "Marc Delmas", reading(1, MARC, ReadingStatus.GIVEN, AskedReading.Origin.HAND), Optional.of("Ce dossier est décidé ou clos : ses notes ne changent plus."), "", FormErrors.none()));
        pages.add(new ReadingPanel(REFERENCE, CALL, List.of(board(false)), Optional.of(LIST), analysis(true), Optional.of("Nadia Bertin")));
        pages.add(new SecondAnalysisPage(REFERENCE, TITLE, LIST, analysis(false), Optional.of(Euros.of(48_000)), "36000", Optional.empty(), true, "",
                FormErrors.of("remarque.F1", "« Le plan est-il équilibré ? » : dites ce qui manque.")));
        pages.add(new SecondAnalysisPage(REFERENCE, TITLE, LIST, analysis(true), Optional.of(Euros.of(48_000)), "", Optional.of("Nadia Bertin"), true, "L’analyse est signée.", FormErrors.none()));
    }

    private static void call(List<Page> pages) {
        var progress = List.of(new Progress(MARC, 3, 2, 1, 1, 1, Optional.of(TODAY.minusDays(2))), new Progress(NADIA, 0, 0, 0, 0, 0, Optional.empty()));
        var fitted = new SeverityModel.Fitted(List.of(new SeverityModel.Effect(NADIA.value(), 12, -4.2, 1.3), new SeverityModel.Effect(MARC.value(), 12, 4.2, 1.3)), 6.1, 5.5, new double[2][2]);
        var lines = List.of(line(1, 71.25, 75.4, 1, 1, 2, false), line(2, 62.5, 58.3, 3, 2, 3, true), line(3, 60, 60.1, 2, 1, 3, true));
        pages.add(new CallReadingsPage(CALL, CALL_TITLE, TERMS, KIND, progress, NAMES,
                Optional.of(new ReadingRanking(lines, Optional.of(fitted), Optional.of(2), "ce que l’enveloppe permet (80 000 €)", Optional.empty())), 0, Paging.whole(""), true, TODAY));
        pages.add(new CallReadingsPage(CALL, CALL_TITLE, TERMS, KIND, progress, NAMES, Optional.of(new ReadingRanking(lines,
                Optional.of(new SeverityModel.Refused(SeverityModel.Reason.TOO_FEW, List.of(MARC.value()))), Optional.empty(), "", Optional.of("Il faut un dossier lu deux fois."))), 0, Paging.whole(""), true, TODAY));
        pages.add(new CallReadingsPage(CALL, CALL_TITLE, TERMS, KIND, List.of(), NAMES, Optional.empty(), 0, Paging.whole(""), false, TODAY));
        pages.add(new CallReadersPage(CALL, CALL_TITLE, List.of(new CallReader(CALL, MARC, List.of("PORTAGE"), List.of("energie"), List.of("23"), 8)),
                Map.of(MARC, new Person(MARC, "Marc Delmas", "marc@exemple.fr", Optional.empty())), List.of(new Person(MARC, "Marc Delmas", "marc@exemple.fr", Optional.empty())),
                Map.of("PORTAGE", "Portage collectif"), Map.of("energie", "Énergie"), CallReadersPage.BLANK, "", FormErrors.of("charge", "Indiquez un nombre de lectures, de 1 à 500.")));
        pages.add(new LayReadersPage(CALL, CALL_TITLE, TERMS.kinds().get(1), List.of(new LayReaders.LayReader(new Person(MARC, "Inès Voisine", "ines@exemple.fr", Optional.empty()), "", 2)),
                Map.of("nom", "Igor Voisin"), "", FormErrors.of("courriel", "Écrivez une adresse électronique, par exemple prenom@exemple.fr.")));
        pages.add(new ReadingTermsPage(CALL, CALL_TITLE, TERMS, List.of(GRID, GRID), TermsTyped.of(TERMS), true, false, "", FormErrors.of("jours", "Indiquez de 1 à 120 jours.")));
        pages.add(new ReadingTermsPage(CALL, CALL_TITLE, TERMS, List.of(GRID, GRID), TermsTyped.of(TERMS), false, true, "", FormErrors.none()));
        var dossier = new UUID(1, 1);
        pages.add(new AllocationPage(CALL, CALL_TITLE, TERMS, KIND, 2, Optional.of(new Allocations.Proposed(new UUID(6, 6), "analyse-1",
                List.of(new Allocations.Line(dossier, REFERENCE, TITLE, MARC.value(), "Marc Delmas", List.of("thème : Énergie", "charge : 2 sur 8"), false)),
                List.of(new Allocations.Proposed.Short(new UUID(1, 2), "2026-AIS-00043", "Le four commun", 1, "1 à écarter (lien possible, déport ou refus)")), Map.of(MARC.value(), 3))),
                List.of(new AllocationPlan.Reader(MARC.value(), "Marc Delmas", List.of(), List.of(), List.of(), 8, 2)), "", FormErrors.none()));
        pages.add(new AllocationPage(CALL, CALL_TITLE, TERMS, KIND, 2, Optional.empty(), List.of(), "", FormErrors.of("preparer", "Déclarez d’abord les lecteurs de cet appel.")));
        pages.add(new CalibrationPage(CALL, CALL_TITLE, TERMS, List.of(view()), Optional.of(new Drift(List.of(
                new Drift.Line(MARC.value(), 1, Optional.of(6.2), Optional.of(0.8), Optional.of(1.1), 4), new Drift.Line(NADIA.value(), 0, Optional.empty(), Optional.empty(), Optional.empty(), 0)))),
                NAMES, true, "", "", FormErrors.of("dossier", "Aucun dossier déposé de cet appel ne porte cette référence.")));
        pages.add(new ReadingMethod(List.of(CALL_TITLE)));
        pages.add(new ReadingMethodPage(List.of(new ReadingMethodPage.InUse(CALL_TITLE, TERMS))));
    }

    private static ReadingRanking.Line line(int number, double raw, double adjusted, int rank, int best, int worst, boolean discuss) {
        return new ReadingRanking.Line(new ApplicationId(new UUID(1, number)), "2026-AIS-0004" + number, "Projet " + number, 2, raw, Optional.of(adjusted),
                new RankIntervals.Interval(rank, best, worst), discuss, discuss);
    }

    private static ReadingBoard board(boolean withheld) {
        var given = new ReadingBoard.Line(reading(1, MARC, ReadingStatus.GIVEN, AskedReading.Origin.ALLOCATION), "Marc Delmas", false, withheld ? List.of() : List.of(GRID.criteria().getFirst()), true, List.of());
        var other = new ReadingBoard.Line(reading(2, NADIA, ReadingStatus.OPENED, AskedReading.Origin.HAND), "Nadia Bertin", true, List.of(), true, withheld ? List.of() : List.of(new ReadingBoard.Former(former(), "Hélène Roux")));
        return new ReadingBoard(KIND, GRID, true, List.of(given, other), withheld ? List.of()
                : GRID.criteria().stream().map(each -> new ReadingBoard.Row(each, List.of(given.reading().mark(each.code())), each.code().equals("PORTAGE"))).toList(),
                withheld, withheld ? Optional.empty() : Optional.of(27), withheld ? Optional.empty() : Optional.of(27));
    }

    private static FormerReading former() {
        return new FormerReading(new ReadingId(new UUID(9, 2)), "analyse-1", NADIA, Map.of("PORTAGE", new ReadingMark(0, false, "Rien n’est partagé.", "")), Optional.of(0), AT,
                "Deux notes inversées, signalées par la lectrice.", NADIA, AT.plusSeconds(7_200));
    }

    private static AskedReading reading(int number, AccountId reader, ReadingStatus status, AskedReading.Origin origin) {
        var marks = Map.of("PORTAGE", new ReadingMark(4, false, "Un accord écrit, signé par trois structures.", ""), "PUBLIC", new ReadingMark(null, true, "", "Je ne connais pas ce public."));
        return new AskedReading(new ReadingId(new UUID(9, number)), new ApplicationId(new UUID(1, number)), CALL, "analyse-1", reader, List.of(), origin,
                List.of("thème : Énergie", "charge : 2 sur 8"), status, TODAY.plusDays(number - 2), AT, Optional.of(AT), status == ReadingStatus.GIVEN ? marks : Map.of(),
                status == ReadingStatus.GIVEN ? Optional.of(625) : Optional.empty(), 1, status == ReadingStatus.DECLINED ? "Je ne connais pas ce sujet." : "",
                status == ReadingStatus.GIVEN ? Optional.of(new AskedReading.Joined(new UUID(7, 7), "remarques.pdf")) : Optional.empty());
    }

    private static SecondAnalysis analysis(boolean signed) {
        return new SecondAnalysis(Map.of("T1", new SecondAnalysis.Answer(Optional.of(SecondAnalysis.Finding.YES), ""),
                "F1", new SecondAnalysis.Answer(Optional.of(SecondAnalysis.Finding.NO), signed ? "Un cofinancement attend." : "")), Optional.of(SecondAnalysis.Verdict.WITH_RESERVE),
                Optional.of(Euros.of(36_000)), "Sous réserve du cofinancement.", signed ? Optional.of(new SecondAnalysis.Signature(NADIA, AT)) : Optional.empty(), 2);
    }

    private static ApplicationView view() {
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), new ApplicationReference(REFERENCE), ApplicationStatus.AWARDED, new ProjectId(new UUID(2, 2)),
                new OrganisationId(new UUID(3, 3)), "Les Semeurs", NADIA, new CallRevisionId(new UUID(5, 5)), new FormRevisionId(new UUID(4, 4)), CALL, CALL_TITLE, "ess-nord", TITLE,
                Optional.of(Euros.of(36_000)), AT, AT, Optional.of(AT), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
