package fr.levain.messaging.web;

import fr.levain.messaging.MessageStatus;
import fr.levain.messaging.SentMessage;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class MessagingPageExamples implements PageExamples {
    private static final SentMessage MAIL = new SentMessage(
            new UUID(1, 1),
            "ada@exemple.fr",
            "Votre lien de connexion",
            "Bonjour,\n\nVoici votre lien : https://levain.exemple.fr/connexion/lien/abc\nAilleurs : https://autre.exemple/\n",
            "accounts.link",
            MessageStatus.SENT,
            Instant.parse("2026-11-23T09:00:00Z"),
            Optional.empty(),
            Optional.empty());

    @Override
    public List<Page> pages() {
        return List.of(
                new OutboxPage(List.of()),
                new OutboxPage(List.of(MAIL)),
                new MailPage(MAIL, List.of(), "https://levain.exemple.fr"),
                new MailPage(MAIL, List.of("ordre-du-jour.pdf", "seance.ics"), "https://levain.exemple.fr"));
    }
}
