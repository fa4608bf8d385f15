package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of calls, mails and letters about a dossier. Whoever answers the telephone may note it. */
@Service
@Transactional
public class Contacts {
    public static final int PER_PAGE = 20;

    private final ContactStore store;
    private final Assessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(ContactStore store, Assessments assessments, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    public void note(
            String reference, Contact.Kind kind, boolean received, LocalDate on, String correspondent, String summary, Caller by) {
        var file = assessments.byReference(reference, by);
        var now = clock.instant();
        store.add(new Contact(UuidV7.at(now), file.application(), kind, received, on, correspondent.strip(), summary.strip(), now,
                Optional.of(by.signedIn().id())));
        events.publishEvent(new ContactNoted(file.application(), now, by, kind, received, on));
    }

    /** The latest first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Contact> of(ApplicationId application, int page) {
        return store.of(application, PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    @Transactional(readOnly = true)
    public int count(ApplicationId application) {
        return store.count(application);
    }
}
