package fr.levain.applications;

import fr.levain.applications.AnswerStore.PageAnswers;
import fr.levain.directory.OrganisationId;
import fr.levain.forms.Answers;
import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft that begins with what its author said before it, and agreed to. */
@Service
@Transactional
public class BegunDrafts {
    private final Drafts drafts;
    private final ApplicationStore store;
    private final AnswerStore answers;
    private final DossierReading reading;
    private final Clock clock;

    BegunDrafts(Drafts drafts, ApplicationStore store, AnswerStore answers, DossierReading reading, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.answers = answers;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * @param known the project it goes on with, if its author told one before
     * @param said by question of the call; it wins over what the draft was filled in with otherwise
     */
    public ApplicationView open(String slug, OrganisationId organisation, Optional<ProjectId> known, Answers said, Caller by) {
        var draft = drafts.open(slug, organisation, known, by);
        var now = clock.instant();
        var kept = answers.pages(draft.id());
        for (var page : reading.application(draft).form().pages()) {
            var its = said.only(field -> page.field(field).isPresent());
            var before = kept.getOrDefault(page.id(), PageAnswers.NONE);
            if (!its.byField().isEmpty()) answers.save(draft.id(), page.id(), before.version(), before.answers().and(its), now, by.signedIn().id());
        }
        var begun = reading.application(draft);
        store.saved(draft.id(), begun.title(), begun.requested(), now);
        return draft;
    }
}
