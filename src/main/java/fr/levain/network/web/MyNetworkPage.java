package fr.levain.network.web;

import fr.levain.directory.Membership;
import fr.levain.network.Asking;
import fr.levain.network.Audience;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Notice;
import fr.levain.network.Practice;
import fr.levain.network.Precedent;
import fr.levain.network.Profile;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that somebody agreed to, in one place, each with the way to take it back.
 *
 * @param organisations in whose name they may speak
 * @param waiting requests they have not answered
 */
public record MyNetworkPage(
        List<Profile> profiles, List<Membership> organisations, List<Notice> notices, List<Precedent> precedents, List<Practice> practices, int waiting,
        NetworkSettings settings, LocalDate today, String done) implements Page {
    public Optional<String> notice() {
        return switch (done) {
            case "fiche" -> Optional.of("Votre fiche est dans l’annuaire. Vous pouvez la retirer à tout moment.");
            case "exacte" -> Optional.of("Merci. La fiche est vérifiée aujourd’hui.");
            case "retiree" -> Optional.of("La fiche est effacée de l’annuaire. Plus personne ne la trouve.");
            case "annonce-retiree" -> Optional.of("L’annonce est effacée.");
            case "accord" -> Optional.of("Merci. D’autres porteurs peuvent maintenant vous demander conseil.");
            case "accord-retire" -> Optional.of("Votre accord est retiré. Seules les informations publiques du projet restent.");
            default -> Optional.empty();
        };
    }

    public boolean hasOwn() {
        return profiles.stream().anyMatch(each -> each.said().organisation().isEmpty());
    }

    /** Those that are not in the directory. */
    public List<Membership> missing() {
        return organisations.stream().filter(each -> profiles.stream().noneMatch(profile -> profile.said().organisation().equals(Optional.of(each.organisation())))).toList();
    }

    public static String audience(Audience audience) {
        return audience == Audience.PUBLIC ? "visible de tous" : "visible des membres du réseau";
    }

    public static String asking(Asking asking) {
        return switch (asking) {
            case BY_MAIL -> "les demandes arrivent par courriel";
            case HERE -> "les demandes attendent ici, sans courriel";
            case NONE -> "aucune demande acceptée";
        };
    }
}
