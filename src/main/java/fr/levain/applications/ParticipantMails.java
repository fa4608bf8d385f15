package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people who work on one dossier are written to. */
@Component
class ParticipantMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    ParticipantMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void invited(ApplicationView view, Participant invited, Caller.Account by, String secret) {
        var asked = switch (invited.entitlement()) {
            case READ -> "à lire le dossier « %s »";
            case WRITE -> "à remplir avec vous le dossier « %s »";
            case SIGN -> "à lire le dossier « %s » et à donner votre accord avant son dépôt";
            case ACT -> "à agir à sa place, par mandat, pour le dossier « %s »";
        };
        outbox.send(message(view, invited.email(), Optional.empty(), "application.invitation",
                "Invitation au dossier " + view.reference(),
                "%s vous invite %s.\nLe porteur du dossier est : %s.\n\nOuvrez l’invitation jusqu’au %s, avec cette adresse électronique :\n%s\n\nSi vous ne connaissez pas cette personne, ne faites rien."
                        .formatted(by.name(), asked.replace("avec vous", "avec elle ou lui").formatted(view.shownTitle()), view.holderName(),
                                French.day(invited.expiresAt()), instance.link("/invitations/" + secret))));
    }

    void joined(ApplicationView view, Participant participant, Caller.Account by) {
        send(view, participant.invitedBy(), "application.joined", by.name() + " a rejoint le dossier " + view.reference(),
                by.name() + " a accepté votre invitation.\n\n" + team(view));
    }

    void declined(ApplicationView view, Participant participant) {
        send(view, participant.invitedBy(), "application.declined", "Invitation refusée pour le dossier " + view.reference(),
                participant.name() + " préfère ne pas rejoindre le dossier.\n\n" + team(view));
    }

    void removed(ApplicationView view, Participant participant) {
        participant.account().ifPresent(account -> send(view, account, "application.removed", "Vous n’êtes plus dans l’équipe du dossier " + view.reference(),
                "L’accès que vous aviez à ce dossier a pris fin. Ce que vous y avez écrit est gardé.\n"));
    }

    void assigned(ApplicationView view, Person to, String title, String page) {
        send(view, to.id(), "application.assigned", "Une partie du dossier " + view.reference() + " vous est confiée",
                "Vous êtes attendu pour la partie « %s ».\nQuand elle est prête, rendez-la : la personne qui vous l’a confiée en est avertie.\n\n%s"
                        .formatted(title, instance.link(view.path() + "/pages/" + page)));
    }

    void handedBack(ApplicationView view, AccountId to, Caller.Account by, String title, String note) {
        send(view, to, "application.handedBack", "La partie « %s » est rendue".formatted(title),
                "%s rend la partie « %s ».%s\n\n%s".formatted(by.name(), title, note.isBlank() ? "" : "\nSon message : " + note, instance.link(view.path())));
    }

    void signOffAsked(ApplicationView view, Participant asked) {
        outbox.send(message(view, asked.email(), asked.account(), "application.signOffAsked", "Votre accord est attendu sur le dossier " + view.reference(),
                "Le dossier « %s » est prêt, ou a changé depuis votre réponse.\nLisez-le, puis donnez votre accord ou dites ce qui ne va pas.\n\n%s"
                        .formatted(view.shownTitle(), instance.link(view.path() + "/accord"))));
    }

    void signOffAnswered(ApplicationView view, Caller.Account by, Optional<String> reason) {
        send(view, view.author(), "application.signOffAnswered",
                reason.isEmpty() ? "Accord donné : le dossier " + view.reference() + " peut être déposé" : "Accord non donné pour le dossier " + view.reference(),
                reason.map(why -> by.name() + " ne donne pas son accord. Ses raisons :\n" + why)
                        .orElse(by.name() + " donne son accord. Le dossier n’est pas encore envoyé : déposez-le.")
                        + "\n\n" + instance.link(view.path()));
    }

    private String team(ApplicationView view) {
        return instance.link(view.path() + "/equipe");
    }

    private void send(ApplicationView view, AccountId to, String kind, String subject, String text) {
        accounts.find(to).ifPresent(reader -> outbox.send(message(view, reader.email(), Optional.of(reader.id()), kind, subject, text)));
    }

    private static Message message(ApplicationView view, String address, Optional<AccountId> account, String kind, String subject, String text) {
        return new Message(address, subject, "Bonjour,\n\n" + text + "\n\nDossier " + view.reference() + " · " + view.callTitle() + "\n",
                account, Optional.of(view.id().subject()), kind);
    }
}
