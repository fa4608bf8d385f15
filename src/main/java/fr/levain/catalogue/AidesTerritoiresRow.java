package fr.levain.catalogue;

import fr.levain.kernel.BareText;
import fr.levain.kernel.French;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A row of an Aides-territoires export, read into the sheet of an aid; or the reason why it cannot be. */
final class AidesTerritoiresRow {
    static final String ORIGIN = "aides-territoires";
    static final List<String> NEEDED = List.of("nom", "lien", "financeurs", "beneficiaire", "types d aides", "descriptif");
    /** Read when they are there; nothing of them may be a formula either. */
    private static final List<String> READ = List.of("beneficiaire", "types d aides", "aap ami", "recurrence", "date cloture");
    /** Columns as the source writes their titles. */
    private static final Map<String, String> TITLES = Map.of("nom", "Nom", "lien", "Lien", "financeurs", "Financeurs", "beneficiaire", "Bénéficiaire",
            "types d aides", "Types d’aides", "descriptif", "Descriptif", "aap ami", "AAP/AMI", "recurrence", "Récurrence", "date cloture", "Date Clôture");
    private static final int LONGEST = 40_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Map<String, List<String>> HOLDERS = Map.ofEntries(
            Map.entry("communes", List.of("collectivite")),
            Map.entry("intercommunalites pays", List.of("epci")),
            Map.entry("departements", List.of("collectivite")),
            Map.entry("regions", List.of("collectivite")),
            Map.entry("collectivites d outre mer a statuts particuliers", List.of("collectivite")),
            Map.entry("etablissements publics ecoles bibliotheques services de l etat", List.of("etablissement_public", "enseignement")),
            Map.entry("entreprises privees", List.of("entreprise", "cooperative")),
            Map.entry("associations", List.of("association")),
            Map.entry("particuliers", List.of("particulier")),
            Map.entry("agriculteurs", List.of("agriculteur")),
            Map.entry("recherche", List.of("enseignement")));
    private static final Map<String, String> NATURES = Map.of(
            "subvention", "subvention",
            "pret", "pret",
            "avance recuperable", "pret",
            "autre aide financiere", "autre_financement",
            "certificat d economie d energie cee", "autre_financement",
            "ingenierie technique", "ingenierie_technique",
            "ingenierie financiere", "ingenierie_financiere",
            "ingenierie juridique administrative", "ingenierie_juridique");

    /** Why a row is left out, in French. */
    static final class Refusal extends Exception {
        Refusal(String reason) {
            super(reason);
        }
    }

    private final Deduction deduction;
    private final LocalDate sourceDate;
    private final Instant now;

    AidesTerritoiresRow(Deduction deduction, LocalDate sourceDate, Instant now) {
        this.deduction = deduction;
        this.sourceDate = sourceDate;
        this.now = now;
    }

    static String title(String column) {
        return TITLES.getOrDefault(column, column);
    }

    /** @param cells by plain name of their column */
    AidSheet read(Map<String, String> cells) throws Refusal {
        for (var cell : cells.values()) if (cell.length() > LONGEST) throw new Refusal("Une cellule dépasse 40 000 caractères.");
        for (var column : READ) refuseFormula(column, cells.getOrDefault(column, "").strip());
        var title = needed(cells, "nom", "Le nom manque.", 300);
        var link = link(needed(cells, "lien", "Le lien manque.", 500));
        var funders = needed(cells, "financeurs", "Le financeur manque.", 500);
        var raw = needed(cells, "descriptif", "Le descriptif manque.", LONGEST);
        var description = AidDescription.of(raw);
        if (description.plain().isBlank()) throw new Refusal("Le descriptif ne contient aucun texte.");

        var known = split(funders).map(deduction::funder).toList();
        var places = places(known);
        var beneficiaries = split(cells.getOrDefault("beneficiaire", "")).toList();
        var themes = deduction.themes(title);
        var listing = new Listing(
                ListingId.at(now), Listing.Kind.OTHER_FUNDER, slug(link), title, description.summary(),
                String.join(", ", split(funders).toList()), codes(known.stream().map(Deduction.Funder::type)),
                natures(cells), holders(beneficiaries), places, deduction.placeLabel(places),
                Set.of(Listing.ANY), themes, Set.of(Listing.ANY),
                Optional.empty(), closing(cells.getOrDefault("date cloture", "")), List.of(),
                "Aides-territoires", sourceDate, now);
        var deduced = new ArrayList<String>();
        if (!places.isEmpty()) deduced.add("places");
        if (!themes.isEmpty()) deduced.add("themes");
        return new AidSheet(listing, description.html(), Optional.empty(), Optional.empty(), beneficiaries, conditions(cells),
                List.of(), List.of(), Optional.empty(), Optional.of(link), Optional.empty(), deduced);
    }

    /** A cell that a spreadsheet would compute is not a text: nobody should ever find it in a file we give out. */
    private static String needed(Map<String, String> cells, String column, String missing, int longest) throws Refusal {
        var text = cells.getOrDefault(column, "").strip();
        if (text.isEmpty()) throw new Refusal(missing);
        refuseFormula(column, text);
        if (text.length() > longest) throw new Refusal("La colonne « %s » dépasse %d caractères.".formatted(title(column), longest));
        return column.equals("descriptif") ? text : text.replaceAll("\\s+", " ");
    }

    private static void refuseFormula(String column, String text) throws Refusal {
        if (text.isEmpty()) return;
        if ("=@+\t\r".indexOf(text.charAt(0)) >= 0 || text.startsWith("-") && !column.equals("descriptif"))
            throw new Refusal("La colonne « %s » commence par « %s » : un tableur y verrait une formule. Retirez ce signe.".formatted(title(column), text.charAt(0)));
    }

    private static String link(String typed) throws Refusal {
        try {
            var link = URI.create(typed);
            if (("https".equals(link.getScheme()) || "http".equals(link.getScheme())) && link.getHost() != null) return link.toString();
        } catch (IllegalArgumentException unreadable) {
            // told below
        }
        throw new Refusal("Le lien n’est pas une adresse du web, par exemple https://exemple.fr/aide.");
    }

    /** The last part of its address, where the source keeps the name it never changes. */
    static String slug(String link) throws Refusal {
        var parts = URI.create(link).getPath().split("/");
        var slug = parts.length == 0 ? "" : BareText.of(parts[parts.length - 1]).replace(' ', '-');
        if (slug.isEmpty()) throw new Refusal("Le lien ne nomme aucune aide : il mène à l’accueil d’un site.");
        return slug.length() > 120 ? slug.substring(0, 120) : slug;
    }

    /** Told to close in the last second of that day, in Paris. */
    private static Optional<Instant> closing(String typed) throws Refusal {
        if (typed.isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(typed.strip(), DAY).plusDays(1).atStartOfDay(French.PARIS).toInstant());
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("La date de clôture « %s » ne se lit pas. Écrivez-la jour/mois/année.".formatted(typed.strip()));
        }
    }

    private static Set<String> natures(Map<String, String> cells) {
        return codes(split(cells.getOrDefault("types d aides", "")).map(BareText::of).map(type -> NATURES.getOrDefault(type, "")));
    }

    private static Set<String> holders(List<String> beneficiaries) {
        if (beneficiaries.isEmpty()) return Set.of(Listing.ANY);
        return codes(beneficiaries.stream().map(BareText::of).flatMap(each -> HOLDERS.getOrDefault(each, List.of()).stream()));
    }

    /** A local funder beside a national one: the aid is local. */
    private static Set<String> places(List<Deduction.Funder> funders) {
        var all = codes(funders.stream().flatMap(funder -> funder.places().stream()));
        if (all.size() > 1) all.remove("france");
        return all;
    }

    private static List<String> conditions(Map<String, String> cells) {
        var told = new ArrayList<String>();
        if (BareText.of(cells.getOrDefault("aap ami", "")).equals("oui")) told.add("Appel à projets ou à manifestation d’intérêt.");
        switch (BareText.of(cells.getOrDefault("recurrence", ""))) {
            case "permanente" -> told.add("Aide permanente.");
            case "ponctuelle" -> told.add("Aide ponctuelle : elle n’est proposée qu’une fois.");
            case "recurrente" -> told.add("Aide récurrente : elle revient chaque année ou presque.");
            default -> {}
        }
        return told;
    }

    private static Stream<String> split(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static Set<String> codes(Stream<String> codes) {
        var all = new LinkedHashSet<String>();
        codes.filter(code -> !code.isEmpty()).forEach(all::add);
        return all;
    }
}
