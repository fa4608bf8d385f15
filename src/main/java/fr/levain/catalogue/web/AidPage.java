package fr.levain.catalogue.web;

import fr.levain.catalogue.AidSheet;
import fr.levain.catalogue.Facet;
import fr.levain.catalogue.Listing;
import fr.levain.ui.Page;
import fr.levain.ui.SummaryRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The sheet of an aid. @param mayCorrect the reader is an officer who may correct what its source says */
public record AidPage(AidSheet sheet, Instant now, boolean mayCorrect) implements Page {
    public Listing listing() {
        return sheet.listing();
    }

    /** What is known, and nothing else: an empty line would be read as « none ». */
    public List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        add(rows, "Financeur", listing().funder());
        add(rows, "Dates", ListingText.when(listing(), now));
        add(rows, "Forme de l’aide", ListingText.natures(listing()));
        add(rows, "Taux", sheet.rate().orElse(""));
        add(rows, listing().kind() == Listing.Kind.SCHEME ? "Montant" : "Plafond", sheet.ceiling().orElse(""));
        add(rows, "Pour qui", sheet.beneficiaries().isEmpty()
                ? ListingText.codes(Facet.HOLDER, listing().holderKinds()) : String.join(", ", sheet.beneficiaries()));
        add(rows, "Où", listing().placeLabel());
        add(rows, "Étape du projet", ListingText.codes(Facet.PHASE, listing().phases()));
        add(rows, "Dépenses aidées", ListingText.codes(Facet.SPENDING, listing().spendings()));
        add(rows, "Thèmes", ListingText.codes(Facet.THEME, listing().themes()));
        return List.copyOf(rows);
    }

    private static void add(List<SummaryRow> rows, String key, String value) {
        if (!value.isBlank()) rows.add(SummaryRow.of(key, value));
    }
}
