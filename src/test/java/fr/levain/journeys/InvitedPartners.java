package fr.levain.journeys;

import fr.levain.testing.Mailbox;
import java.util.UUID;

/** Partners of a dossier: as the holder invites them, and what each then finds in its mail. */
record InvitedPartners(Mailbox mailbox) {
    /** @return the address invited, one of its own */
    String invited(Visitor holder, String dossier, String partner, String person) {
        var address = UUID.randomUUID() + "@exemple.fr";
        holder.opens(dossier + "/engagements");
        holder.clicks(partner);
        holder.types("nom", person);
        holder.types("courriel", address);
        holder.clicks("Envoyer l’invitation");
        holder.sees("L’invitation est envoyée.");
        return address;
    }

    String link(String address) {
        return mailbox.found(address, "(/engagements/[A-Za-z0-9_-]{32})");
    }

    String code(String address) {
        return mailbox.found(address, "Votre code : (\\d{6})");
    }

    /** Up to the code, which then leaves for the address invited. */
    void asksForTheCode(Visitor partner, String name, String function) {
        partner.types("nom", name);
        partner.types("fonction", function);
        partner.accepts("engagement");
        partner.clicks("Recevoir le code");
    }
}
