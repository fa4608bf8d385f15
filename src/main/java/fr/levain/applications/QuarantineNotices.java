package fr.levain.applications;

import fr.levain.documents.DocumentQuarantined;
import fr.levain.documents.Documents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** H02: whoever sent a file that turns out to be dangerous is told, and what to do. */
@Component
class QuarantineNotices {
    private final ApplicationStore store;
    private final Documents documents;
    private final ApplicationMails mails;

    QuarantineNotices(ApplicationStore store, Documents documents, ApplicationMails mails) {
        this.store = store;
        this.documents = documents;
        this.mails = mails;
    }

    @EventListener
    void on(DocumentQuarantined found) {
        if (!found.subject().kind().equals(ApplicationId.KIND)) return;
        store.find(new ApplicationId(found.subject().id())).ifPresent(view ->
                documents.find(found.document()).ifPresent(document -> mails.infected(view, document.name())));
    }
}
