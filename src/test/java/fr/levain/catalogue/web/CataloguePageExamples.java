package fr.levain.catalogue.web;

import fr.levain.calls.Contact;
import fr.levain.catalogue.AidSheet;
import fr.levain.catalogue.Alert;
import fr.levain.catalogue.CorrectedListing;
import fr.levain.catalogue.DatedListing;
import fr.levain.catalogue.Deadline;
import fr.levain.catalogue.Facet;
import fr.levain.catalogue.Found;
import fr.levain.catalogue.ImportReport;
import fr.levain.catalogue.Listing;
import fr.levain.catalogue.ListingCorrection;
import fr.levain.catalogue.ListingId;
import fr.levain.catalogue.Rhythm;
import fr.levain.catalogue.Search;
import fr.levain.catalogue.SearchMisses;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class CataloguePageExamples implements PageExamples {
    static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final Instant CLOSING = Instant.parse("2027-02-01T11:00:00Z");

    static Listing listing(Listing.Kind kind, String title) {
        return new Listing(ListingId.at(NOW), kind, "une-aide", title, "Pour les projets qui commencent.", "ADEME", Set.of("etat"),
                Set.of("subvention"), Set.of("association"), Set.of("region:75"), "Nouvelle-Aquitaine", Set.of(Listing.ANY),
                Set.of("energie"), Set.of(Listing.ANY), Optional.empty(), Optional.of(CLOSING), List.of(), "Aides-territoires",
                LocalDate.of(2021, 12, 31), NOW);
    }

    @Override
    public List<Page> pages() {
        var other = listing(Listing.Kind.OTHER_FUNDER, "Rénover un lieu partagé");
        var own = listing(Listing.Kind.CALL, "Innovation sociale");
        var asked = Search.from(Map.of("q", List.of("lieu"), "porteur", List.of("association"), "page", List.of("2")));
        var found = new Found(asked, asked, List.of(own, other), Map.of(Facet.HOLDER, Map.of("association", 42)), 42, true);
        var respelt = new Found(asked, asked.saying("lieux"), List.of(other), Map.of(), 1, false);
        var none = new Found(asked, asked, List.of(), Map.of(), 0, false);
        var sheet = new AidSheet(other, "<p>Un texte.</p>", Optional.of("Jusqu’à 50 %"), Optional.empty(), List.of("Associations"),
                List.of("Le projet commence après la demande."), List.of("Demande", "Réponse"), List.of("Code de l’énergie"),
                Optional.of(new Contact("Service instructeur", Optional.of("05 00 00 00 00"), Optional.of("aides@levain.example"))),
                Optional.of("https://exemple.fr/aide"), Optional.empty(), List.of("places"));
        var ours = new AidSheet(own, "<ul><li>Un but</li></ul>", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(), Optional.empty(), Optional.of("/appels/innovation-sociale"), Optional.of("/appels/innovation-sociale/dossiers"), List.of());
        var date = new DatedListing(own, new Deadline(Deadline.Kind.CLOSING, CLOSING));
        return List.of(
                new FinderPage(found, Optional.empty(), "", List.of(), Optional.empty(), NOW),
                new FinderPage(respelt, Optional.empty(), "Nulle part", List.of(), Optional.empty(), NOW),
                new FinderPage(none, Optional.empty(), "Paris", List.of(), Optional.of(new fr.levain.territory.Elsewhere("Paris", "Île-de-France")), NOW),
                new FinderPage(none, Optional.empty(), "", List.of(), Optional.empty(), NOW),
                new AidPage(sheet, NOW, true),
                new AidPage(ours, NOW, false),
                new AlertFormPage(asked, "« lieu »", "camille@", Optional.of(Rhythm.WEEKLY), FormErrors.of("courriel", "Cette adresse est incomplète.")),
                new AlertAskedPage("camille@exemple.fr", "« lieu »", "/aides?q=lieu"),
                new AlertPage(alert(Optional.empty(), Optional.empty()), "« lieu »"),
                new AlertPage(alert(Optional.of(NOW), Optional.empty()), "« lieu »"),
                new AlertPage(alert(Optional.of(NOW), Optional.of(NOW)), "« lieu »"),
                new StopAlertPage(alert(Optional.of(NOW), Optional.empty()), "« lieu »"),
                new SearchMissesPage(List.of(new SearchMisses.Miss("Habitat, urbanisme", "Creuse", 12, LocalDate.of(2026, 12, 1))), 2),
                new SearchMissesPage(List.of(), 1),
                edit(other, FormErrors.none(), false), edit(other, FormErrors.of("titre", "Donnez un titre à cette aide."), true),
                new AidCalendarPage(List.of(date), "/aides", "/aides.ics"),
                new AidCalendarPage(List.of(), "/aides", "/aides.ics"),
                new AidImportPage(List.of(report(Optional.empty()), report(Optional.of("Ce fichier est coupé."))), FormErrors.none()),
                new AidImportPage(List.of(), FormErrors.of("fichier", "Choisissez un fichier CSV qui contient des aides.")));
    }

    private static Alert alert(Optional<Instant> confirmed, Optional<Instant> stopped) {
        return new Alert(new UUID(0, 2), "camille@exemple.fr", Search.from(Map.of("q", List.of("lieu"))), Rhythm.WEEKLY, "jeton", NOW, confirmed, stopped, confirmed);
    }

    private static ListingEditPage edit(Listing listing, FormErrors errors, boolean conflict) {
        var content = new ListingCorrection(listing.title(), listing.summary(), "Jusqu’à 50 %", "", Optional.of(LocalDate.of(2027, 1, 31)),
                "https://exemple.fr/aide", Set.of("energie"), Set.of("association"), true);
        return new ListingEditPage(new CorrectedListing(listing, content, Set.of("title"), "1"), ListingEditPage.typed(content), errors, conflict);
    }

    private static ImportReport report(Optional<String> refusal) {
        return new ImportReport(new UUID(0, 1), "aides.csv", NOW, LocalDate.of(2021, 12, 31), refusal, "UTF-8", 3, 1, 0, 1, 1, 0, 0,
                List.of(new ImportReport.RefusedRow(4, "Une aide", "Le lien manque.")));
    }
}
