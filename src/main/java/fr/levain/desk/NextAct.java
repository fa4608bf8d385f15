package fr.levain.desk;

import fr.levain.applications.ApplicationStatus;
import fr.levain.ui.CaseFileStep.Step;
import java.util.List;
import java.util.Optional;

/**
 * What comes next for a dossier, and why. Said in one place: no button is put forward that its page would refuse.
 *
 * @param label of the act; empty when this caller has nothing to do but wait
 * @param post an act in itself, done by a button; else a page to open
 * @param reason in French, a whole sentence
 */
public record NextAct(String label, String path, boolean post, String reason) {
    /**
     * What is known of the dossier, and who asks.
     *
     * @param hindrances pieces that keep it from being complete
     * @param toSign a proposal of the officer waits for the head: an amount, a refusal, or that it is inadmissible
     * @param inadmissible that proposal is that it is inadmissible
     * @param returned the head gave the proposal back
     * @param unfinished what keeps it from being proposed, the first thing first
     */
    record Found(
            ApplicationStatus status, boolean officer, boolean head, int hindrances, boolean piecesAwaited, boolean toSign, boolean inadmissible, boolean returned,
            List<Step> unfinished) {}

    public boolean isAnAct() {
        return !label.isEmpty();
    }

    /** @param here address of the case file; empty where the status calls for no act of the service */
    static Optional<NextAct> of(Found found, String here) {
        return switch (found.status()) {
            case SUBMITTED, COMPLETE, REINSTATED, DEFERRED, UNDER_ASSESSMENT -> Optional.of(found.toSign() ? signed(found, here) : open(found, here));
            case PROPOSED -> Optional.of(waits("Le dossier est proposé au vote : il attend une séance."));
            case ON_AGENDA -> Optional.of(waits("Le dossier est à l’ordre du jour : le comité rend son avis."));
            case DRAFT, RESERVED, AWARDED, REFUSED, INADMISSIBLE, CLOSED, REORIENTED, WITHDRAWN -> Optional.empty();
        };
    }

    private static NextAct signed(Found found, String here) {
        if (!found.head()) return waits(found.inadmissible() ? "L’irrecevabilité proposée attend la signature de la direction." : "La proposition attend la validation de la direction.");
        return found.inadmissible() ? page("Signer l’irrecevabilité", here + "/recevabilite", "Un agent la propose ; vous signez ou vous dites pourquoi non.")
                : page("Valider la proposition", here + "/proposition", "Un agent la propose ; vous validez ou vous la renvoyez.");
    }

    private static NextAct open(Found found, String here) {
        return switch (found.status()) {
            case SUBMITTED -> found.hindrances() > 0
                    ? page("Vérifier les pièces", here + "/documents", found.piecesAwaited() ? "Une demande de pièces attend la réponse du porteur." : "Des pièces indispensables restent à vérifier.")
                    : act("Commencer l’instruction", here + "/demarrage", "Les pièces indispensables sont conformes.");
            case DEFERRED -> act("Reprendre l’instruction", here + "/demarrage", "Le dossier est ajourné : reprenez-le quand ce qui manquait est là.");
            case UNDER_ASSESSMENT -> underAssessment(found, here);
            default -> act("Commencer l’instruction", here + "/demarrage", "Le dossier est complet.");
        };
    }

    private static NextAct underAssessment(Found found, String here) {
        if (!found.officer()) return waits("L’analyse attend le chargé de mission.");
        if (!found.unfinished().isEmpty()) {
            var first = found.unfinished().getFirst();
            return page(first.label(), first.path(), first.reason());
        }
        return found.returned() ? page("Revoir la proposition", here + "/proposition", "La direction l’a renvoyée : lisez sa réponse.")
                : page("Proposer un montant", here + "/proposition", "Tout ce que cet appel demande avant la proposition est fait.");
    }

    private static NextAct page(String label, String path, String reason) {
        return new NextAct(label, path, false, reason);
    }

    private static NextAct act(String label, String path, String reason) {
        return new NextAct(label, path, true, reason);
    }

    private static NextAct waits(String reason) {
        return new NextAct("", "", false, reason);
    }
}
