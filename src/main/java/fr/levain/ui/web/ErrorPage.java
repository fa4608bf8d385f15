package fr.levain.ui.web;

import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * What happened, and what to do next; never how it happened.
 *
 * @param reference of the log entry, to give on the phone; only when the fault is ours
 * @param written the texts of the form that was not kept, given back to whoever sent them
 */
public record ErrorPage(int status, Optional<String> reference, List<String> written) implements Page {
    public ErrorPage(int status, Optional<String> reference) {
        this(status, reference, List.of());
    }

    public String title() {
        return switch (status) {
            case 400 -> "Cette adresse ou ce formulaire est incomplet";
            case 401 -> "Connectez-vous pour continuer";
            case 403 -> "Cette page ne vous est pas ouverte";
            case 404 -> "Cette page n’existe pas";
            case 405 -> "Cette action passe par un formulaire";
            case 409 -> "Ces informations ont changé entre-temps";
            case 413 -> "Cet envoi est trop lourd";
            case 415 -> "Ce format n’est pas accepté";
            case 429 -> "Trop d’essais en peu de temps";
            default -> "Le service a rencontré une panne";
        };
    }

    public String text() {
        return switch (status) {
            case 400 -> "Revenez à la page précédente, vérifiez ce que vous avez saisi, puis envoyez à nouveau.";
            case 401 -> "Votre session a pris fin. Connectez-vous, puis reprenez où vous en étiez.";
            case 403 -> "Votre compte ne donne pas accès à cette page, ou le formulaire a expiré. Revenez à la page"
                    + " précédente et rechargez-la. Si l’accès vous manque, écrivez-nous.";
            case 404 -> "L’adresse a peut-être changé, ou le dossier n’est pas rattaché à votre compte.";
            case 405 -> "Revenez à la page précédente et utilisez son bouton.";
            case 409 -> "Quelqu’un, ou vous-même par un second envoi, est passé avant, ou cette étape est close. Cet envoi-ci n’a rien changé. Rouvrez la"
                    + " page : ce que vous vouliez faire est peut-être fait. Sinon, recommencez à partir de la version à jour.";
            case 413 -> "Rien de cet envoi n’a été enregistré ; ce que vous aviez enregistré avant est en sécurité."
                    + " Revenez à la page précédente, joignez moins de fichiers ou des fichiers plus légers, puis"
                    + " envoyez à nouveau.";
            case 415 -> "Envoyez un fichier dans l’un des formats indiqués sous le champ.";
            case 429 -> "Attendez quelques minutes, puis essayez à nouveau.";
            default -> "Ce que vous aviez enregistré est en sécurité. Attendez quelques minutes, puis essayez à nouveau.";
        };
    }
}
