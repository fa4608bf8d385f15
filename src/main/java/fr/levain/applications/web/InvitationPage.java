package fr.levain.applications.web;

import fr.levain.applications.Participant;
import fr.levain.applications.Participants.Invitation;
import fr.levain.ui.Page;
import java.time.Instant;

/** What one is invited to, before one says yes. Nothing of the dossier but its name is shown to another address. */
public record InvitationPage(String secret, Invitation invitation, Instant now) implements Page {
    public String path() {
        return "/invitations/" + secret;
    }

    public boolean canBeAnswered() {
        return invitation.addressed() && invitation.participant().isOpen(now);
    }

    /** Why it cannot be answered, and what to do. */
    public String notNow() {
        var participant = invitation.participant();
        if (participant.isExpired(now)) return "Cette invitation a expiré. Demandez à la personne qui vous a invité de vous renvoyer le lien : elle le fait depuis la page « L’équipe du dossier ».";
        return switch (participant.state()) {
            case REMOVED -> "Cette invitation a été retirée. Si c’est une erreur, parlez-en à la personne qui vous a invité.";
            case DECLINED -> "Vous avez refusé cette invitation. Si vous changez d’avis, demandez-en une autre à la personne qui vous a invité.";
            case JOINED -> "Vous êtes déjà dans l’équipe de ce dossier.";
            case INVITED -> "";
        };
    }

    public boolean isJoined() {
        return invitation.addressed() && invitation.participant().state() == Participant.State.JOINED;
    }

    /** What they would do there, as a verb: « remplir le dossier ». */
    public String may() {
        return switch (invitation.participant().entitlement()) {
            case READ -> "lire le dossier";
            case WRITE -> "remplir le dossier";
            case SIGN -> "lire le dossier et donner votre accord avant le dépôt";
            case ACT -> "agir à la place du porteur, par mandat : remplir, déposer et répondre";
        };
    }

    /** « j***@exemple.fr »: enough for whoever owns the address, nothing for the others. */
    public String maskedAddress() {
        return InvitedPage.masked(invitation.participant().email());
    }
}
