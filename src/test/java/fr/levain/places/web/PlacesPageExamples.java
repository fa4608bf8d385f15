package fr.levain.places.web;

import fr.levain.kernel.Caller;
import fr.levain.places.Cluster;
import fr.levain.places.Coverage;
import fr.levain.places.FileFormat;
import fr.levain.places.FoundPlaces;
import fr.levain.places.Licence;
import fr.levain.places.NearPlace;
import fr.levain.places.OpenReport;
import fr.levain.places.Place;
import fr.levain.places.PlaceClaim;
import fr.levain.places.PlaceDetail;
import fr.levain.places.PlaceField;
import fr.levain.places.PlaceImport;
import fr.levain.places.PlaceImports;
import fr.levain.places.PlaceKind;
import fr.levain.places.PlaceQuery;
import fr.levain.places.PlaceService;
import fr.levain.places.PlaceSettings;
import fr.levain.places.PlaceSource;
import fr.levain.places.PlannedRow;
import fr.levain.places.PlannedRow.Outcome;
import fr.levain.places.Proposal;
import fr.levain.places.ProposalId;
import fr.levain.places.ProposalStatus;
import fr.levain.places.Proposals;
import fr.levain.places.ReportGround;
import fr.levain.places.SomePlace;
import fr.levain.places.UndoReport;
import fr.levain.places.Undoing;
import fr.levain.territory.Commune;
import fr.levain.territory.Department;
import fr.levain.territory.DrawnMap;
import fr.levain.territory.Elsewhere;
import fr.levain.territory.Epci;
import fr.levain.territory.FormerRegion;
import fr.levain.territory.Point;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DepartmentCode;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class PlacesPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PlaceSettings SETTINGS = new PlaceSettings(
            List.of(new PlaceKind("fab-lab", "Fab lab", "Un atelier ouvert à tous.", List.of("fablab"), List.of()), new PlaceKind("coworking", "Espace de travail partagé", "Des bureaux partagés.", List.of(), List.of())),
            List.of(new PlaceService("reunion", "Salle de réunion", List.of())), 12, 30, 0.6, 200, 25, 2, 30, 30);
    private static final PlaceSource LIST = new PlaceSource("import-france-tiers-lieux", "France Tiers-Lieux", Licence.OPEN, TODAY);
    private static final DrawnMap DRAWING = new DrawnMap(List.of(new DrawnMap.Area("200067593", "CC d’essai", "M10 10L300 10L300 300L10 300Z")), new DrawnMap.Frame(1, 45, 3, 47, 360));
    private static final Commune GUERET = new Commune(new CommuneCode("23096"), "Guéret", new DepartmentCode("23"), Optional.empty(), List.of("23000"), 12_000, new Point(46.17, 1.87));
    private static final Department CREUSE = new Department(new DepartmentCode("23"), "Creuse", "75", Optional.of(new FormerRegion("limousin", "Limousin")), Optional.of(115_000));
    private static final Epci EPCI = new Epci("200067593", "CC d’essai", "CC", 9_000, List.of("23"));
    private static final Epci EMPTY = new Epci("200067544", "CC sans espace", "CC", 8_000, List.of("23"));

    private static final Undoing UNDOABLE = new Undoing(Optional.of(NOW), Optional.empty(), Optional.empty());
    private static final Undoing UNDONE = new Undoing(Optional.empty(), Optional.of(NOW), Optional.of(new UndoReport(2, 1, List.of(new UndoReport.Left("Le Chai", "le-chai", "sa fiche a été changée le 20 novembre 2026.")))));

    @Override
    public List<Page> pages() {
        var place = SomePlace.named("Le Chai");
        var query = PlaceQuery.from(Map.of("q", "laser", "nature", "fab-lab", "pres", "23096"));
        var map = PlaceMap.of(DRAWING, List.of(new Cluster("200067593", "CC d’essai", 12, new Point(46, 2), "le-chai", "Le Chai"), new Cluster("23025", "Bonnat", 1, new Point(45.5, 1.5), "le-chai", "Le Chai")),
                PlaceQuery.ALL, true, Optional.empty(), "Carte de la région");
        var found = new FoundPlaces(query, List.of(new NearPlace(place, 16.6)), true, 42, true);
        var none = new FoundPlaces(PlaceQuery.ALL, List.of(), false, 0, false);
        var detail = new PlaceDetail(place, Map.of(PlaceField.NAME, LIST), List.of(LIST), Map.of(ReportGround.HOURS, 3), 2, true);
        var closed = new PlaceDetail(SomePlace.closed("L’Ancien Chai"), Map.of(), List.of(), Map.of(), 0, false);
        var coverage = new Coverage("", List.of(EPCI, EMPTY), List.of(CREUSE), Map.of("200067593", Map.of("*", 3, "fab-lab", 2)));
        var form = SheetForm.of(place.sheet(), "Bonnat (23)");
        var wrong = form.plus("nom", "Donnez le nom de l’espace.").plus("latitude", "La latitude et la longitude semblent inversées.");
        var swapped = new SheetForm(wrong.typed(), wrong.kinds(), wrong.sheet(), true, wrong.errors());
        return List.of(
                new PlacesPage(found, SETTINGS, List.of(CREUSE), Optional.of(EPCI), Optional.of(GUERET), "", List.of(), Optional.empty(), map, TODAY),
                new PlacesPage(none, SETTINGS, List.of(CREUSE), Optional.empty(), Optional.empty(), "Paris", List.of(), Optional.of(new Elsewhere("Paris", "Île-de-France")), map, TODAY),
                new PlacesPage(none, SETTINGS, List.of(CREUSE), Optional.empty(), Optional.empty(), "Saint", List.of(GUERET), Optional.empty(), map, TODAY),
                new PlacePage(detail, SETTINGS, DRAWING, Optional.of("https://cartes.exemple.fr/fond.png"), true, "exact"),
                new PlacePage(closed, SETTINGS, DRAWING, Optional.empty(), false, ""),
                new CoveragePage(coverage, SETTINGS, DRAWING, "3 espaces"),
                new ProposePage("/espaces/proposer", SheetForm.blank(), SETTINGS, true, "", "", "", 200),
                new ProposePage("/espaces/cle/x/correction", swapped, SETTINGS, false, "", "Un mot", "Précisez les horaires.", 422),
                new ProposedPage("camille@exemple.fr", true), new ProposedPage("camille@exemple.fr", false),
                new ProposalStatePage(proposal(ProposalStatus.DRAFT, ""), "/espaces/cle/x", ""),
                new ProposalStatePage(proposal(ProposalStatus.REFUSED, "Précisez les horaires."), "/espaces/cle/x", ""),
                new ProposalStatePage(proposal(ProposalStatus.PUBLISHED, ""), "/espaces/cle/x", "le-chai"),
                new KeeperPage(place, "/espaces/cle/x", form, SETTINGS, false, Optional.of("Merci. Votre fiche est vérifiée aujourd’hui."), Optional.of(NOW)),
                new KeeperPage(place, "/gestion/espaces/le-chai", wrong, SETTINGS, true, Optional.empty(), Optional.empty()), KeeperPage.overtaken(place, "/espaces/cle/x", form, SETTINGS, false),
                new ExpiredKeyPage(Optional.of("le-chai")), new ExpiredKeyPage(Optional.empty()),
                new ClaimPage(place, true, "Association d’essai", "a@", "", FormErrors.of("courriel", "Cette adresse est incomplète."), 422),
                new ReportPage(place, "OTHER", "", "", FormErrors.of("precision", "Dites en une phrase ce qui est faux."), 422),
                new ModerationPage(List.of(proposal(ProposalStatus.PROPOSED, "")), List.of(new PlaceClaim(new UUID(0, 3), "le-chai", "Le Chai", "camille@exemple.fr", "J’y travaille", NOW)),
                        List.of(new OpenReport("le-chai", "Le Chai", "Bonnat", ReportGround.HOURS, 3, 1, NOW, List.of("Fermé le lundi"))), "Dites pourquoi."),
                new ModerationPage(List.of(), List.of(), List.of(), ""),
                new ProposalPage(proposal(ProposalStatus.PROPOSED, ""), Optional.of(place), List.of(), "Bonnat (23)", List.of(new Proposals.Alike(place, "noms semblables à 80 %")), SETTINGS, FormErrors.of("motif", "Dites pourquoi.")),
                new ProposalPage(proposal(ProposalStatus.PROPOSED, ""), Optional.of(place), List.of(PlaceField.HOURS), "Bonnat (23)", List.of(), SETTINGS, FormErrors.of("remplacer", "La fiche a changé depuis cette proposition.")),
                new OwnSpacesCard(List.of(place)),
                new PlaceImportsPage(List.of(new PlaceImports.Received(new UUID(0, 4), "liste.csv", "CRESS", NOW, Optional.empty(), false)), "CRESS", "OPEN", FormErrors.of("fichier", "Ce fichier est vide.")),
                new PlaceImportPage(file(Optional.empty(), UNDOABLE), ""), new PlaceImportPage(file(Optional.of(NOW), UNDOABLE), "importe"), new PlaceImportPage(file(Optional.of(NOW), UNDONE), "deja"));
    }

    private static Proposal proposal(ProposalStatus status, String reason) {
        Place place = SomePlace.named("Le Chai");
        return new Proposal(new ProposalId(new UUID(0, 5)), Optional.empty(), status, place.sheet().with(PlaceField.HOURS, "le samedi"), "public", Optional.of("camille@exemple.fr"),
                new Caller.Visitor().reference(), "J’y vais souvent.", reason, NOW, Optional.of(place.sheet().with(PlaceField.HOURS, "le lundi")));
    }

    private static PlaceImport file(Optional<Instant> imported, Undoing undoing) {
        return new PlaceImport(new UUID(0, 6), "liste.csv", LIST, imported.isPresent() ? FileFormat.OPENSTREETMAP : FileFormat.TABLE, NOW, imported, List.of(
                row(2, "Le Chai", Outcome.JOINED, "Le Chai", "", List.of()), row(3, "Le Chai bis", Outcome.DOUBTFUL, "Le Chai", "", List.of("Sans coordonnées : placé au centre.")),
                row(4, "À l’envers", Outcome.NEW, "", "44.8 ; -0.57", List.of("La latitude et la longitude semblent inversées.")),
                row(5, "", Outcome.REFUSED, "", "", List.of("Le nom manque."))), List.of("ct_nom"), undoing);
    }

    private static PlannedRow row(long line, String name, Outcome outcome, String other, String swapped, List<String> notes) {
        return new PlannedRow(line, name, "Bonnat", outcome, other, 0, other.isEmpty() ? "" : "le-chai", 80, 40, true, swapped, false, notes);
    }
}
