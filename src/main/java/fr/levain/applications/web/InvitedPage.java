package fr.levain.applications.web;

import fr.levain.applications.Participants.Invitation;
import fr.levain.ui.Page;

/** What somebody without a session is told of their invitation: the name of the dossier, and the address to sign in with. */
public record InvitedPage(String secret, Invitation invitation) implements Page {
    public String path() {
        return "/invitations/" + secret;
    }

    /** « j***@exemple.fr »: enough for whoever owns the address, nothing for the others. */
    public String maskedAddress() {
        return masked(invitation.participant().email());
    }

    static String masked(String email) {
        return email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }
}
