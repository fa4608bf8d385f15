package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.DossierSettings.MessageTemplate;
import fr.levain.calls.Calls;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages between the people of a dossier and the service, with their files. They ask for nothing and suspend nothing. */
@Service
@Transactional
public class Exchanges {
    public static final int PER_PAGE = 20;
    /** Characters of one message. */
    public static final int LONGEST = 5_000;

    private final ExchangeStore store;
    private final Ownership ownership;
    private final ServiceInCharge services;
    private final Calls calls;
    private final Documents documents;
    private final DossierSettingsStore settings;
    private final Accounts accounts;
    private final ApplicationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exchanges(
            ExchangeStore store,
            Ownership ownership,
            ServiceInCharge services,
            Calls calls,
            Documents documents,
            DossierSettingsStore settings,
            Accounts accounts,
            ApplicationMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.ownership = ownership;
        this.services = services;
        this.calls = calls;
        this.documents = documents;
        this.settings = settings;
        this.accounts = accounts;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One page of the thread.
     *
     * @param names of those who wrote, by account
     * @param seenByOthers until when the other side has read; empty when it never did
     */
    public record Thread(ApplicationView view, List<Exchange> messages, int count, Map<AccountId, Person> names, Optional<Instant> seenByOthers) {}

    /** How posting ends. @param refused what to say of a file that was not taken: nothing is posted then */
    public record Posted(Optional<String> refused) {}

    /** Reading it is known to the other side. @throws fr.levain.kernel.NotFound when it is not the caller's to read */
    public Thread read(ApplicationReference reference, int page, Caller caller) {
        var view = ownership.visible(reference, caller);
        var messages = store.of(view.id(), PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
        var authors = new HashSet<AccountId>();
        messages.forEach(each -> authors.add(each.author()));
        store.seen(view.id(), caller.isOfficer(), clock.instant());
        return new Thread(view, messages, store.count(view.id()), accounts.people(authors), store.seenAt(view.id(), !caller.isOfficer()));
    }

    /** @throws Stale for a draft: nobody has received it yet */
    public Posted post(ApplicationReference reference, String text, List<Upload> sent, Caller by) {
        var view = by.isOfficer() ? ownership.visible(reference, by) : ownership.writable(reference, by);
        if (view.submittedAt().isEmpty()) throw new Stale("dossier " + reference + " is not filed");
        var now = clock.instant();
        var files = new ArrayList<Exchange.File>();
        for (var upload : sent) {
            switch (documents.store(upload, by, view.id().subject(), now)) {
                case Stored(var document) -> files.add(new Exchange.File(document.id(), document.name()));
                case Rejected(_, var why) -> {
                    return new Posted(Optional.of(why));
                }
            }
        }
        store.post(view.id(), now, by.signedIn().id(), by.isOfficer(), text, files);
        store.seen(view.id(), by.isOfficer(), now);
        events.publishEvent(new MessagePosted(view.id(), now, by, by.isOfficer()));
        if (by.isOfficer()) mails.messageFromService(view, text);
        else if (settings.current().mailsToService())
            mails.messageFromAuthor(view, services.of(calls.termsToday(view.callRevision())).email());
        return new Posted(Optional.empty());
    }

    @Transactional(readOnly = true)
    public int unread(ApplicationId application, boolean byService) {
        return store.unread(application, byService);
    }

    @Transactional(readOnly = true)
    public int count(ApplicationId application) {
        return store.count(application);
    }

    /** What an officer may start from. */
    @Transactional(readOnly = true)
    public List<MessageTemplate> templates() {
        return settings.current().templates();
    }
}
