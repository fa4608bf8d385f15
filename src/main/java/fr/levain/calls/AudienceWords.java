package fr.levain.calls;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an aid may be about and what it may pay, in words: code → label, in the order people read them. */
public final class AudienceWords {
    public static final Map<String, String> SPENDINGS = words(
            "etudes", "Étude, conseil",
            "recherche", "Recherche",
            "emploi", "Emploi, temps de travail",
            "fonctionnement", "Fonctionnement du projet",
            "investissement", "Équipement, travaux",
            "formation", "Formation",
            "capital", "Fonds propres",
            "tresorerie", "Trésorerie");
    public static final Map<String, String> THEMES = words(
            "ess", "Économie sociale et solidaire",
            "innovation_sociale", "Innovation sociale",
            "emploi_insertion", "Emploi, insertion",
            "habitat", "Habitat, urbanisme",
            "energie", "Énergie, climat",
            "nature", "Eau, nature, déchets",
            "mobilite", "Mobilité",
            "sante", "Santé, autonomie",
            "alimentation", "Agriculture, alimentation",
            "numerique", "Numérique",
            "culture", "Culture, patrimoine, sport",
            "tourisme", "Tourisme",
            "education", "Éducation, jeunesse",
            "services", "Commerces, services de proximité",
            "tiers_lieux", "Tiers-lieux, espaces d’innovation");

    private AudienceWords() {}

    private static Map<String, String> words(String... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) words.put(pairs[i], pairs[i + 1]);
        return Collections.unmodifiableMap(words);
    }
}
