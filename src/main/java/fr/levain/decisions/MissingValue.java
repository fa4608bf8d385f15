package fr.levain.decisions;

import java.util.Optional;

/**
 * A value that a paper needs and nobody has given yet.
 *
 * @param label as people say it
 * @param where in words, then the page where it is filled in, when there is one
 */
public record MissingValue(String label, String where, Optional<String> path) {
    /** The name as the text of the authority writes it. @param act path of the act, empty when there is none yet */
    static MissingValue of(String name, String template, String reference, Optional<String> act) {
        var file = Optional.of("/instruction/" + reference);
        var proposal = Optional.of("/instruction/" + reference + "/proposition");
        return switch (name) {
            case "adresse" -> new MissingValue("l’adresse postale", "sur la fiche de la structure", file);
            case "siret" -> new MissingValue("le SIRET", "sur la fiche de la structure", file);
            case "titre" -> new MissingValue("le titre du projet", "dans le dossier", file);
            case "resume" -> new MissingValue("le résumé du projet", "dans le dossier", file);
            case "montant-demande" -> new MissingValue("l’aide demandée", "dans le dossier", file);
            case "territoire" -> new MissingValue("la commune ou le département", "dans le dossier", file);
            case "base-juridique", "conditions", "versement", "assiette", "taux" ->
                new MissingValue(named(name), "dans la proposition du service", proposal);
            case "motifs" -> new MissingValue("les motifs", act.isPresent() ? "dans la délibération" : "dans la proposition du service", act.or(() -> proposal));
            case "deliberation", "vote", "decompte", "transmission" -> new MissingValue(named(name), "dans la délibération", act);
            case "telephone" -> new MissingValue("le téléphone du service", "dans les coordonnées de l’équipe", Optional.empty());
            case "rang" -> new MissingValue("le rang en liste complémentaire", "sur la liste", Optional.of("/listes-complementaires"));
            case "expose" -> new MissingValue("l’exposé des motifs", "dans le formulaire ci-dessous", Optional.of("#expose"));
            default -> new MissingValue("la valeur « %s »".formatted(name), "retirez-la du texte du courrier", Optional.of("/gestion/courriers/" + template));
        };
    }

    private static String named(String name) {
        return switch (name) {
            case "base-juridique" -> "la base juridique";
            case "conditions" -> "les conditions";
            case "versement" -> "le rythme de versement";
            case "assiette" -> "l’assiette";
            case "taux" -> "le taux";
            case "deliberation" -> "le numéro de la délibération";
            case "vote" -> "le jour du vote";
            case "decompte" -> "le décompte du vote";
            default -> "le jour de la transmission au préfet";
        };
    }
}
