package fr.levain.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented values, to read a text as its reader will. */
final class LetterExamples {
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("destinataire", "Le Fournil des Possibles"),
            Map.entry("titre", "Une cuisine mobile pour la vallée"),
            Map.entry("reference", "2026-AIS-00042"),
            Map.entry("appel", "Innovation sociale et sociétale"),
            Map.entry("instant", "5 décembre 2026 à 14 h 12"),
            Map.entry("releve", "8 janvier 2027 à 17 h"),
            Map.entry("vote", "22 mars 2027"),
            Map.entry("decompte", "41 voix pour, 3 contre, 2 abstentions, sur 53 membres en exercice"),
            Map.entry("pieces", "- Comptes annuels approuvés\n- Lettres d’engagement des partenaires"),
            Map.entry("service", "Service ESS Nord"),
            Map.entry("telephone", "05 00 00 00 01"),
            Map.entry("lien", "https://levain.example/dossiers/2026-AIS-00042"),
            Map.entry("echeance", "20 décembre 2026"),
            Map.entry("question", "Combien de personnes participent aux ateliers ?"),
            Map.entry("motifs", "- Le projet se tient hors de la région."),
            Map.entry("montant", "36\u202f000,00\u202f€"),
            Map.entry("deliberation", "2027-112"),
            Map.entry("transmission", "25 mars 2027"),
            Map.entry("base-juridique", "hors aide d’État"),
            Map.entry("conditions", "L’aide est versée en deux fois : 50 % à la signature, le solde au bilan."),
            Map.entry("autres-aides", "- Aide au conseil\n- Étude de faisabilité"),
            Map.entry("voies-de-recours", "Vous pouvez contester cette décision devant le tribunal administratif dans les deux mois de sa notification."));

    private LetterExamples() {}

    static Map<String, String> of(List<String> placeholders) {
        var values = new LinkedHashMap<String, String>();
        placeholders.forEach(name -> values.put(name, VALUES.getOrDefault(name, "exemple de « %s »".formatted(name))));
        return values;
    }
}
