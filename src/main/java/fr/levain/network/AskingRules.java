package fr.levain.network;

import fr.levain.kernel.French;
import java.util.Optional;

/** Whether somebody may ask once more: nobody is pestered, and nobody writes to everybody. */
final class AskingRules {
    static final String UNREACHABLE = "Cette personne ne reçoit pas de demande en ce moment. Cherchez quelqu’un d’autre dans le réseau.";

    /**
     * @param barred an officer keeps the caller from asking
     * @param blocked the other wants to hear no more of the caller: they are told nothing of it
     * @param waiting the caller asked already, and has no answer yet
     * @param endedRecently the other refused, or said nothing, not long ago
     * @param today how many were asked in the last day
     * @param open how many wait for an answer
     */
    record Past(boolean itself, boolean barred, boolean blocked, boolean waiting, boolean endedRecently, int today, int open) {}

    private AskingRules() {}

    /** Why not, in French. */
    static Optional<String> refusal(Past past, NetworkSettings.Limits limits) {
        if (past.itself()) return Optional.of("C’est vous : il n’y a personne d’autre à mettre en relation.");
        if (past.barred()) return Optional.of("La Région a suspendu vos demandes après un signalement. Écrivez-lui si c’est une erreur.");
        if (past.blocked()) return Optional.of(UNREACHABLE);
        if (past.waiting()) return Optional.of("Vous avez déjà demandé : attendez sa réponse, dans « Mes mises en relation ».");
        if (past.endedRecently())
            return Optional.of("Cette personne n’a pas donné suite à une demande de votre part. Vous pourrez la redemander %s après.".formatted(French.plural(limits.againMonths(), "mois", "mois")));
        if (past.today() >= limits.askedADay())
            return Optional.of("Vous avez envoyé %s aujourd’hui : c’est le plus possible. Revenez demain.".formatted(French.plural(limits.askedADay(), "demande", "demandes")));
        if (past.open() >= limits.open())
            return Optional.of("%s de votre part attendent déjà une réponse. Retirez-en une, ou attendez.".formatted(French.plural(limits.open(), "demande", "demandes")));
        return Optional.empty();
    }
}
