package fr.levain.desk.web;

import fr.levain.desk.WaitsFor;

/** Whom a dossier waits for, as officers say it. */
final class WaitsWords {
    private WaitsWords() {}

    static String of(WaitsFor waits) {
        return switch (waits) {
            case ASSISTANT -> "Pièces à vérifier";
            case OFFICER -> "À instruire";
            case HEAD -> "À valider par la direction";
            case SECRETARY -> "À voter ou notifier";
            case COMMITTEE -> "En séance";
            case APPLICANT -> "Attend le porteur";
            case NOBODY -> "N’attend rien";
        };
    }
}
