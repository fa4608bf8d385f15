package fr.levain.catalogue;

import fr.levain.calls.AudienceWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A way to narrow the catalogue down. Codes are those of the vocabulary wherever it has them. */
public enum Facet {
    HOLDER("porteur", "Vous êtes", "holder_kinds", words(
            "association", "Association",
            "fondation", "Fondation",
            "cooperative", "Coopérative (SCOP, SCIC, CAE…)",
            "entreprise", "Autre entreprise",
            "collectivite", "Commune, département ou autre collectivité",
            "epci", "Intercommunalité (EPCI)",
            "etablissement_public", "Établissement public",
            "enseignement", "Établissement d’enseignement ou de recherche",
            "syndicat", "Organisation syndicale",
            "organisation_professionnelle", "Organisation professionnelle",
            "collectif_usagers", "Collectif d’usagers",
            "agriculteur", "Agriculteur ou agricultrice",
            "particulier", "Particulier",
            "sans_statut", "Groupe sans personnalité morale")),
    PHASE("etape", "Étape du projet", "phases", words(
            "emergence", "Émergence",
            "experimentation", "Expérimentation",
            "structuration", "Structuration",
            "deploiement", "Déploiement ou essaimage")),
    SPENDING("depense", "Nature de dépense", "spendings", AudienceWords.SPENDINGS),
    THEME("theme", "Thème", "themes", AudienceWords.THEMES),
    NATURE("forme", "Forme de l’aide", "natures", words(
            "subvention", "Subvention",
            "pret", "Prêt, avance récupérable",
            "autre_financement", "Autre aide financière",
            "ingenierie_technique", "Appui technique",
            "ingenierie_financiere", "Appui financier",
            "ingenierie_juridique", "Appui juridique ou administratif",
            "accompagnement", "Accompagnement")),
    FUNDER("financeur", "Financeur", "funder_types", words(
            "region", "Cette Région",
            "autre_region", "Autre Région",
            "departement", "Département",
            "intercommunalite", "Commune ou intercommunalité",
            "etat", "État et ses opérateurs",
            "europe", "Europe",
            "agence_locale", "Agence ou syndicat local",
            "entreprise", "Entreprise, fondation, association"));

    private final String parameter;
    private final String label;
    private final String column;
    private final Map<String, String> choices;

    Facet(String parameter, String label, String column, Map<String, String> choices) {
        this.parameter = parameter;
        this.label = label;
        this.column = column;
        this.choices = choices;
    }

    /** Its name in the address of a search. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    String column() {
        return column;
    }

    /** Code → label, in order. */
    public Map<String, String> choices() {
        return choices;
    }

    /** The label of a code; the code itself when a pack brings one of its own. */
    public String label(String code) {
        return Optional.ofNullable(choices.get(code)).orElse(code.replace('_', ' '));
    }

    private static Map<String, String> words(String... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) words.put(pairs[i], pairs[i + 1]);
        return java.util.Collections.unmodifiableMap(words);
    }
}
