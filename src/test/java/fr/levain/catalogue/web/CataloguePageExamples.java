package fr.levain.catalogue.web;

import fr.levain.calls.Contact;
import fr.levain.catalogue.AidSheet;
import fr.levain.catalogue.DatedListing;
import fr.levain.catalogue.Deadline;
import fr.levain.catalogue.Facet;
import fr.levain.catalogue.Found;
import fr.levain.catalogue.ImportReport;
import fr.levain.catalogue.Listing;
import fr.levain.catalogue.ListingId;
import fr.levain.catalogue.Search;
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
                new FinderPage(found, Optional.empty(), "", List.of(), NOW),
                new FinderPage(respelt, Optional.empty(), "Nulle part", List.of(), NOW),
                new FinderPage(none, Optional.empty(), "", List.of(), NOW),
                new AidPage(sheet, NOW),
                new AidPage(ours, NOW),
                new AidCalendarPage(List.of(date), "/aides", "/aides.ics"),
                new AidCalendarPage(List.of(), "/aides", "/aides.ics"),
                new AidImportPage(List.of(report(Optional.empty()), report(Optional.of("Ce fichier est coupé."))), FormErrors.none()),
                new AidImportPage(List.of(), FormErrors.of("fichier", "Choisissez un fichier CSV qui contient des aides.")));
    }

    private static ImportReport report(Optional<String> refusal) {
        return new ImportReport(new UUID(0, 1), "aides.csv", NOW, LocalDate.of(2021, 12, 31), refusal, "UTF-8", 3, 1, 0, 1, 1, 0, 0,
                List.of(new ImportReport.RefusedRow(4, "Une aide", "Le lien manque.")));
    }
}
