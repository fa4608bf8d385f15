package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.calls.Call;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is written to, and when. A mail says what waits and where; it never carries a decision. */
@Component
class ApplicationMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final ParticipantStore participants;
    private final PaperLetters papers;
    private final ReplyLinks replies;
    private final Instance instance;

    ApplicationMails(Outbox outbox, Accounts accounts, ParticipantStore participants, PaperLetters papers, ReplyLinks replies, Instance instance) {
        this.replies = replies;
        this.papers = papers;
        this.outbox = outbox;
        this.accounts = accounts;
        this.participants = participants;
        this.instance = instance;
    }

    /** The receipt, with all its mentions (D2, D3): it does not suppose that the link is followed. */
    void received(ApplicationView view, Receipt receipt, Caller.Account by) {
        send(view, by.id(), by.email(), "application.received", "Accusé de réception de votre dossier " + view.reference(),
                ReceiptText.of(receipt) + "\n\nVotre accusé de réception, à garder :\n"
                        + instance.link(view.path() + "/accuse-de-reception"));
    }

    /** Filed by mandate, or by a colleague: its author is told, with the receipt. */
    void receivedFor(ApplicationView view, Receipt receipt, AccountId by) {
        for (var reader : readers(view, view.author())) {
            // whoever filed has the receipt already
            if (reader.id().equals(by)) continue;
            send(view, reader.id(), reader.email(), "application.receivedFor", "Votre dossier " + view.reference() + " est déposé",
                    receipt.filedBy().map(who -> "Déposé par " + who + ".").orElse("Une personne de l’équipe l’a déposé.") + "\n\n"
                            + ReceiptText.of(receipt) + "\n\nL’accusé de réception, à garder :\n" + instance.link(view.path() + "/accuse-de-reception"));
        }
    }

    /** Given up after it was filed: told to its author, and to whoever acts for them. */
    void withdrawn(ApplicationView view, Caller by) {
        var told = by.isOfficer() ? "Le service a accepté votre demande de retrait."
                : by instanceof Caller.Account person ? person.name() + " a retiré cette demande." : "Cette demande est retirée.";
        send(view, view.author(), "application.withdrawn", "Votre demande " + view.reference() + " est retirée",
                told + "\nElle n’est plus étudiée : il n’y aura pas de vote. Vous n’avez rien à faire.\n\nVos réponses restent sur votre espace. Vous pouvez les reprendre pour un autre appel :\n"
                        + instance.link(view.path()));
    }

    /** The receipt of a dossier received on paper: a letter, whoever keyed it in. */
    void receivedOnPaper(ApplicationView view, PaperEntry paper, Receipt receipt) {
        papers.write(view, paper, "Accusé de réception de votre dossier " + view.reference(), ReceiptText.of(receipt));
    }

    /** @param questions labels of those whose answers may be corrected; what the service writes of them stays on the portal */
    void asked(ApplicationView view, Supplement request, List<String> questions) {
        var day = French.day(request.due());
        var paper = papers.of(view.id());
        if (paper.isPresent()) {
            var pieces = request.pieces().isEmpty() ? "" : "\n\nPièces demandées :\n\n"
                    + pieces(request);
            papers.write(view, paper.get(), request.pieces().isEmpty() ? "Une question sur votre dossier " + view.reference() : "Il manque des pièces à votre dossier " + view.reference(),
                    request.message() + pieces + "\n\nRépondez avant le " + day + "."
                            + (request.pieces().isEmpty() ? "" : " Jusque-là, le délai de réponse du service est suspendu."));
            return;
        }
        switch (request.kind()) {
            case PIECES -> send(view, view.author(), "application.pieces", "Il manque des pièces à votre dossier " + view.reference(),
                    "Le service vous demande %s avant le %s :\n\n%s\n\nJusque-là, le délai de réponse du service est suspendu.\n\n%s"
                            .formatted(French.plural(request.pieces().size(), "pièce", "pièces"), day, pieces(request), link(view, request)));
            case CLARIFICATION -> send(view, view.author(), "application.clarification",
                    "Une question sur votre dossier " + view.reference(),
                    "Le service vous demande une précision. Répondez avant le %s.%s\nLe délai de réponse du service continue de courir.\n\n%s"
                            .formatted(day, questions.isEmpty() ? "" : "\n\nElle porte sur :\n" + questions.stream().map(label -> "- " + label).collect(Collectors.joining("\n")) + "\n",
                                    link(view, request)));
        }
    }

    /** @param lifted pieces were still asked for: they are not any more */
    void foundComplete(ApplicationView view, boolean lifted) {
        send(view, view.author(), "application.complete", "Votre dossier " + view.reference() + " est complet",
                "Le service a ce qu’il lui faut pour étudier votre demande.\n%s« Complet » ne veut pas dire « accepté » : une décision vous sera adressée.\n\n%s".formatted(
                        lifted ? "La demande de pièces est close : vous n’avez plus rien à envoyer. Le délai de réponse court de nouveau.\n" : "",
                        instance.link(view.path())));
    }

    /** A draft is often believed to be sent: said before a relève or a closing, while there is time; one mail per person. */
    void notSent(AccountId author, List<UnsentDrafts.Unsent> drafts) {
        var first = drafts.getFirst().view();
        send(first, author, "application.notSent",
                drafts.size() == 1 ? "Votre dossier " + first.reference() + " n’est pas encore envoyé" : drafts.size() + " dossiers ne sont pas encore envoyés",
                drafts.stream().map(this::notSent).collect(Collectors.joining("\n\n")));
    }

    private String notSent(UnsentDrafts.Unsent draft) {
        return "Votre dossier « %s » est un brouillon : personne ne l’a reçu.\n%s\n\n%s".formatted(draft.view().shownTitle(),
                draft.isClosing()
                        ? "L’appel ferme le %s (heure de Paris).\nAprès cette date, aucun dossier n’est reçu.".formatted(French.moment(draft.at()))
                        : "La prochaine relève est le %s (heure de Paris).%s\nAprès cette date, il passera à la relève suivante.".formatted(French.moment(draft.at()),
                                draft.commission().map(day -> " Le vote est prévu le " + French.day(day) + ".").orElse("")),
                instance.link(draft.view().path()));
    }

    /** The terms changed while the draft was open: nothing changes for it unless its author says so. */
    void termsChanged(ApplicationView view) {
        send(view, view.author(), "application.termsChanged", "L’appel de votre brouillon " + view.reference() + " a changé",
                "Une nouvelle version de l’appel « %s » est publiée.\nVotre brouillon « %s » garde les termes que vous avez lus.\nLisez ce qui change, puis choisissez : accepter les nouveaux termes, ou garder les vôtres.\n\n%s"
                        .formatted(view.callTitle(), view.shownTitle(), instance.link(view.path() + "/nouveaux-termes")));
    }

    void nextPhase(ApplicationView view, Call next) {
        send(view, view.author(), "application.nextPhase", "Votre dossier " + view.reference() + " peut passer à la phase suivante",
                "Vous êtes invité à répondre à « %s ».\nVos réponses et vos fichiers sont repris : il reste à compléter.%s\n\n%s".formatted(next.title(),
                        next.current().closesAt().map(at -> "\nDéposez avant le %s (heure de Paris).".formatted(French.moment(at))).orElse(""),
                        instance.link(view.path())));
    }

    void extended(ApplicationView view, Instant closing) {
        send(view, view.author(), "application.extended", "Vous avez plus de temps pour déposer le dossier " + view.reference(),
                "La clôture de l’appel « %s » est reportée.\nVous pouvez déposer jusqu’au %s (heure de Paris).\n\n%s"
                        .formatted(view.callTitle(), French.moment(closing), instance.link(view.path())));
    }

    /** The service waits for an answer. */
    void recalled(ApplicationView view, Supplement request, LocalDate today) {
        var late = today.isAfter(request.due());
        send(view, view.author(), "application.recalled", "Le service attend votre réponse sur le dossier " + view.reference(),
                "%s le %s.\n%s\n\n%s".formatted(request.missing().isEmpty() ? "Le service vous a posé une question" : "Le service vous a demandé des pièces", French.day(request.askedAt()),
                        late ? "La date limite était le %s. Vous pouvez encore répondre.".formatted(French.day(request.due()))
                                : "Répondez avant le %s.".formatted(French.day(request.due()))
                                        + (request.missing().isEmpty() ? "" : "\n\n" + pieces(request)),
                        link(view, request)));
    }

    /** The service wrote: the message itself stays on the portal. */
    void messageFromService(ApplicationView view, String message) {
        var paper = papers.of(view.id());
        if (paper.isPresent()) {
            papers.write(view, paper.get(), "Message du service sur votre dossier " + view.reference(), message);
            return;
        }
        for (var reader : readers(view, view.author())) {
            var replyTo = replies.address(view.id(), reader.id());
            var byMail = replyTo.isPresent() ? "\n\nVous pouvez aussi répondre à ce courriel, depuis cette adresse. Votre réponse et ses pièces jointes s’ajoutent au dossier." : "";
            outbox.send(message(view, reader.id(), reader.email(), "application.message", "Un message vous attend sur le dossier " + view.reference(),
                    "Le service vous a écrit.\nLisez son message et répondez-y ici :\n\n" + instance.link(view.path() + "/messages") + byMail).repliedTo(replyTo));
        }
    }

    void messageFromAuthor(ApplicationView view, String service) {
        outbox.send(new Message(service, "Message du porteur du dossier " + view.reference(),
                "Bonjour,\n\nLe porteur du dossier a écrit au service.\n\n" + instance.link("/instruction/" + view.reference() + "/messages") + "\n",
                Optional.empty(), Optional.of(view.id().subject()), "application.messageToService"));
    }

    void reorientationProposed(ApplicationView view, Reorientation proposal) {
        send(view, view.author(), "application.reorientationProposed", "Une autre aide vous est proposée pour votre dossier " + view.reference(),
                "Le service vous propose « %s ».\nVos réponses et vos fichiers seraient repris, et la date de réception gardée.\nRépondez avant le %s. Sans réponse, rien ne change.\n\n%s"
                        .formatted(proposal.callTitle(), French.day(proposal.due()), instance.link(view.path() + "/reorientation")));
    }

    void reorientationAnswered(ApplicationView view, Reorientation proposal, boolean agreed) {
        send(view, proposal.proposedBy(), "application.reorientationAnswered", "Réponse à votre proposition sur le dossier " + view.reference(),
                "L’auteur du dossier %s de passer à « %s ».\n\n%s".formatted(
                        agreed ? "accepte" : "choisit de ne pas accepter", proposal.callTitle(), instance.link("/instruction/" + view.reference())));
    }

    void reoriented(ApplicationView view, ApplicationView next, boolean filed) {
        send(view, view.author(), "application.reoriented", "Votre dossier " + view.reference() + " continue sous un autre numéro",
                "Votre demande passe à « %s », dossier %s.\nElle reste reçue le %s : le délai de réponse n’est pas recommencé.\n%s\n\n%s".formatted(
                        next.callTitle(), next.reference(), view.submittedAt().map(French::day).orElse(""),
                        filed ? "Rien ne manque : votre demande est déposée." : "Il manque des réponses : complétez ce dossier, puis déposez-le.",
                        instance.link(next.path())));
    }

    /** A piece its author announced: said a week before the day, while there is time. */
    void pieceExpected(ApplicationView view, AwaitedPiece piece) {
        send(view, view.author(), "application.pieceExpected", "Une pièce attendue le " + French.day(piece.due()) + " pour le dossier " + view.reference(),
                "Vous avez annoncé « %s » pour le %s.\nEnvoyez-la depuis votre dossier dès que vous l’avez.\n\n%s"
                        .formatted(piece.label(), French.day(piece.due()), instance.link(view.path() + (view.status().isDraft() ? "" : "/pieces"))));
    }

    /** Found after it was stored: it waited for the antivirus. */
    void infected(ApplicationView view, String file) {
        send(view, view.author(), "application.infected", "Un fichier de votre dossier " + view.reference() + " est en quarantaine",
                "L’antivirus a trouvé un programme dangereux dans « %s ».\nPersonne ne peut plus l’ouvrir.\nAnalysez votre ordinateur, puis envoyez une version saine.\n\n%s"
                        .formatted(file, instance.link(view.path() + (view.status().isDraft() ? "" : "/pieces"))));
    }

    private static String pieces(Supplement request) {
        return request.pieces().stream().map(piece -> "- " + piece.label()).collect(Collectors.joining("\n"));
    }

    private String link(ApplicationView view, Supplement request) {
        return instance.link(view.path() + "/demandes/" + request.id());
    }

    /** What the author is told, whoever acts for them by mandate is told too. */
    private void send(ApplicationView view, AccountId to, String kind, String subject, String text) {
        // a draft is still in the hands of whoever keys it in
        if (to.equals(view.author()) && !view.status().isDraft()) papers.of(view.id()).ifPresent(paper -> papers.write(view, paper, subject, text));
        for (var reader : readers(view, to)) send(view, reader.id(), reader.email(), kind, subject, text);
    }

    private Collection<Person> readers(ApplicationView view, AccountId to) {
        var readers = new LinkedHashSet<AccountId>();
        readers.add(to);
        if (to.equals(view.author())) readers.addAll(participants.mandataries(view.id()));
        return accounts.people(readers).values();
    }

    private void send(ApplicationView view, AccountId to, String address, String kind, String subject, String text) {
        outbox.send(message(view, to, address, kind, subject, text));
    }

    private static Message message(ApplicationView view, AccountId to, String address, String kind, String subject, String text) {
        return new Message(
                address, subject, "Bonjour,\n\n" + text + "\n\nDossier " + view.reference() + " · " + view.callTitle() + "\n",
                Optional.of(to), Optional.of(view.id().subject()), kind);
    }
}
