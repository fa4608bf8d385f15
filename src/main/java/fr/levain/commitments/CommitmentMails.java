package fr.levain.commitments;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is written to about a commitment. Mails that hold a link or a code are about the commitment, not the dossier: nobody else reads them there. */
@Component
class CommitmentMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    CommitmentMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void invited(ApplicationView view, Commitment commitment, EngagementKey key) {
        toPartner(view, commitment, "commitments.invited", "Votre engagement dans le projet « %s »".formatted(oneLine(view.shownTitle())), """
                %s vous présente comme partenaire de son projet « %s », %s.

                Votre page, sans compte à créer, dit votre rôle et ce que vous apportez. Vous pouvez signer en ligne, envoyer une lettre signée, demander une correction ou décliner :
                %s

                Ce lien vaut jusqu’au %s. Pour vous engager, un code vous est envoyé à cette adresse : transférer ce courriel ne permet pas de signer à votre place.
                """.formatted(oneLine(view.holderName()), oneLine(view.shownTitle()), view.status().isDraft() ? "dont le dossier se prépare : il n’est pas encore déposé auprès de la Région"
                        : "déposé auprès de la Région", instance.link(key.path()), French.day(commitment.expiresAt())));
    }

    void code(ApplicationView view, Commitment commitment, String code, Instant until) {
        toPartner(view, commitment, "commitments.code", "%s : votre code pour le projet « %s »".formatted(code, oneLine(view.shownTitle())), """
                Votre code : %s

                Écrivez-le sur votre page pour confirmer. Il sert une seule fois, jusqu’à %s (heure de Paris).

                Vous n’avez rien demandé ? Ne donnez ce code à personne : sans lui, rien n’est signé ni changé.
                """.formatted(code, French.hour(until)));
    }

    void toReconfirm(ApplicationView view, PartnerLine line, EngagementKey key) {
        var changes = line.changes().stream().map(change -> "- %s : « %s » devient « %s »".formatted(change.label(), change.before(), change.after()))
                .collect(Collectors.joining("\n"));
        toPartner(view, line.commitment().orElseThrow(), "commitments.toReconfirm",
                "À reconfirmer : votre engagement dans « %s »".formatted(oneLine(view.shownTitle())), """
                %s a changé ce que vous aviez signé :

                %s

                Votre engagement d’avant ne compte plus tant que vous ne l’avez pas reconfirmé. Votre page montre l’ancien et le nouveau :
                %s
                """.formatted(oneLine(view.holderName()), changes, instance.link(key.path())));
    }

    void removed(ApplicationView view, Commitment commitment, EngagementKey key) {
        toPartner(view, commitment, "commitments.removed", "Vous n’êtes plus partenaire du projet « %s »".formatted(oneLine(view.shownTitle())), """
                %s vous a retiré des partenaires de son projet. Vous n’êtes plus engagé.%s

                Une erreur ? Dites-le au porteur. Votre page garde la trace :
                %s
                """.formatted(oneLine(view.holderName()), commitment.evidence().isPresent() ? " Ce que vous aviez signé reste dans l’historique." : "",
                instance.link(key.path())));
    }

    /** Its holder gave the dossier up: nothing is asked of the partner any more. */
    void withdrawn(ApplicationView view, Commitment commitment) {
        toPartner(view, commitment, "commitments.withdrawn", "Le projet « %s » : demande retirée".formatted(oneLine(view.shownTitle())), """
                %s a retiré %s. %s

                Vous n’avez rien à faire.%s
                """.formatted(oneLine(view.holderName()), view.submittedAt().isPresent() ? "sa demande auprès de la Région" : "ce dossier avant de le déposer",
                view.submittedAt().isPresent() ? "Elle n’est plus étudiée : il n’y aura pas de vote." : "La Région ne le reçoit pas.",
                commitment.evidence().isPresent() ? " Votre engagement est sans effet ; votre page en garde la trace." : ""));
    }

    void committed(ApplicationView view, Commitment commitment, Evidence evidence) {
        toPartner(view, commitment, "commitments.kept", "Votre engagement est enregistré : « %s »".formatted(oneLine(view.shownTitle())), """
                Votre engagement est enregistré le %s. Voici, mot pour mot, ce qui est gardé :

                %s

                Empreinte du texte (SHA-256) : %s

                Si le porteur change ce que vous avez signé, vous êtes prévenu et vous reconfirmez.
                """.formatted(French.moment(evidence.at()), evidence.text(), evidence.digest()));
        toHolder(view, commitment, "commitments.committed", "s’engage", "%s s’engage dans votre projet.".formatted(commitment.shownPartner()));
    }

    void declined(ApplicationView view, Commitment commitment, String reason) {
        toHolder(view, commitment, "commitments.declined", "décline",
                "%s décline.\n\nMotif :\n%s".formatted(commitment.shownPartner(), reason));
    }

    void correctionProposed(ApplicationView view, Commitment commitment) {
        toHolder(view, commitment, "commitments.correction", "propose une correction",
                ("%s propose de corriger ce que votre dossier dit de son rôle ou de son apport. " + (view.status().isDraft()
                        ? "Acceptez, ou gardez votre texte."
                        : "Votre dossier est déposé : transmettez cette correction au service, ou gardez votre texte.")).formatted(commitment.shownPartner()));
    }

    void correctionJudged(ApplicationView view, Commitment commitment, EngagementKey key, boolean accepted) {
        toPartner(view, commitment, "commitments.corrected", "Votre correction : la réponse du porteur", """
                %s

                Votre page dit ce que le dossier contient à présent. Vous pouvez vous engager :
                %s
                """.formatted(!accepted ? "Le porteur garde ce qu’il a écrit."
                        : view.status().isDraft() ? "Le porteur reprend votre correction dans le dossier."
                        : "Le porteur reprend votre correction dans sa réponse au service. Elle compte dès qu’il l’envoie.",
                instance.link(key.path())));
    }

    private void toPartner(ApplicationView view, Commitment commitment, String kind, String subject, String text) {
        outbox.send(new Message(commitment.email(), subject,
                "Bonjour %s,\n\n%s\nDossier %s · %s\n".formatted(commitment.contact(), text, view.reference(), view.callTitle()),
                Optional.empty(), Optional.of(commitment.id().subject()), kind));
    }

    private void toHolder(ApplicationView view, Commitment commitment, String kind, String what, String text) {
        accounts.find(view.author()).ifPresent(author -> outbox.send(new Message(author.email(),
                "%s %s, dossier %s".formatted(commitment.shownPartner(), what, view.reference()),
                "Bonjour,\n\n%s\n\n%s\n\nDossier %s · %s\n".formatted(text, instance.link(view.path() + "/engagements/" + commitment.row()),
                        view.reference(), view.callTitle()),
                Optional.of(author.id()), Optional.of(view.id().subject()), kind)));
    }

    /** A subject stands on one line, whatever was typed. */
    private static String oneLine(String text) {
        return PlainText.line(text);
    }
}
