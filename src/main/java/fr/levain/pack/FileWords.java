package fr.levain.pack;

import fr.levain.kernel.Pack;
import java.util.Map;
import java.util.Optional;

/** Files of a pack, as officers say them. */
final class FileWords {
    private static final Map<String, String> FOLDERS = Map.of("calls", "Appel", "aids", "Aide du règlement", "forms", "Formulaire", "grids", "Grille",
            "rules", "Règles", "letters", "Courrier", "schemes", "Termes partagés par des appels", "regulations", "Règlement");
    private static final Map<String, String> FILES = Map.ofEntries(Map.entry("vocabulary.yaml", "Vocabulaire commun"), Map.entry("teams.yaml", "Équipes"),
            Map.entry("letters.yaml", "Titres et valeurs des courriers"), Map.entry("partners.yaml", "Organisations partenaires"),
            Map.entry("requests.yaml", "Délais des demandes d’accompagnement"), Map.entry("record.yaml", "Fiche de la structure"),
            Map.entry("orientation.yaml", "Questions de l’orientation"), Map.entry("places.yaml", "Espaces d’innovation"),
            Map.entry("closings.yaml", "Temps rendu après une panne"), Map.entry("authority.yaml", "Autorité"), Map.entry("envelopes.yaml", "Enveloppes"));

    private FileWords() {}

    static String kind(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? FILES.getOrDefault(name, "Autre réglage") : FOLDERS.getOrDefault(name.substring(0, slash), "Autre réglage");
    }

    /** What the text calls itself; empty when it has no title. */
    static String title(Pack pack, String name) {
        if (!name.endsWith(".yaml")) return letter(pack, name);
        return pack.file(name).flatMap(node -> node.optionalText("title")).orElse("");
    }

    private static String letter(Pack pack, String name) {
        var slug = name.substring(name.indexOf('/') + 1, name.length() - ".md".length());
        return pack.file("letters.yaml").flatMap(file -> Optional.ofNullable(file.map("letters").get(slug)))
                .flatMap(node -> node.optionalText("title")).orElse("");
    }
}
