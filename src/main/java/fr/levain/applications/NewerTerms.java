package fr.levain.applications;

import fr.levain.calls.Call;
import fr.levain.calls.CallDrafts;
import fr.levain.calls.Calls;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import fr.levain.revisions.Difference;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of a call changed while a draft was open: its author takes the new ones, or keeps those they read. */
@Service
@Transactional
public class NewerTerms {
    private final TermsStore store;
    private final ApplicationStore applications;
    private final AnswerStore answers;
    private final DossierReading reading;
    private final Ownership ownership;
    private final Calls calls;
    private final CallDrafts differences;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewerTerms(
            TermsStore store, ApplicationStore applications, AnswerStore answers, DossierReading reading, Ownership ownership, Calls calls,
            CallDrafts differences, Forms forms, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.answers = answers;
        this.reading = reading;
        this.ownership = ownership;
        this.calls = calls;
        this.differences = differences;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Terms offered to a draft.
     *
     * @param from number of the revision it stands under
     * @param changes told as anyone may read them
     * @param missing questions the new form asks and the draft does not answer
     * @param dropped questions it answers and the new form no longer asks
     * @param kept whether its author already chose to keep the terms they read
     */
    public record Offer(Call call, int from, List<Difference> changes, List<Field> missing, List<Field> dropped, boolean kept) {
        public int to() {
            return call.current().number();
        }
    }

    /** Empty when the draft stands under the terms in force, or is filed. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(ApplicationView view) {
        return newer(view).map(call -> {
            var carry = carry(view, call);
            return new Offer(call, calls.revision(view.callRevision()).number(), differences.between(view.callRevision(), call.current().id()),
                    carry.missing(), carry.dropped(), store.keptDespite(view.id()).filter(call.current().id()::equals).isPresent());
        });
    }

    /** Whether to tell the author that the call changed: not once they chose to keep the terms they read. */
    @Transactional(readOnly = true)
    public boolean isAsked(ApplicationView view) {
        return newer(view).filter(call -> store.keptDespite(view.id()).filter(call.current().id()::equals).isEmpty()).isPresent();
    }

    /** @throws fr.levain.kernel.NotFound when it is not theirs */
    @Transactional(readOnly = true)
    public ApplicationView theirs(ApplicationReference reference, Caller caller) {
        return ownership.theirs(reference, caller);
    }

    /**
     * The draft goes on under the new terms, with all its answers that they still ask for.
     *
     * @param read number of the revision the author read
     * @throws Stale when other terms were published in between
     */
    public void accept(ApplicationReference reference, int read, Caller by) {
        applications.lock(ownership.theirs(reference, by).id());
        var view = ownership.theirs(reference, by);
        var call = newer(view).orElseThrow(() -> new Stale("no newer terms for " + reference));
        if (call.current().number() != read) throw new Stale("terms of " + call.slug() + " changed again");
        var now = clock.instant();
        var terms = calls.revision(call.current().id());
        var from = calls.revision(view.callRevision()).number();
        var carried = carry(view, call).answers();
        store.adopt(view, terms);
        if (!view.form().equals(terms.form())) {
            var pages = new LinkedHashMap<String, Answers>();
            for (var page : forms.revision(terms.form()).pages()) {
                var its = carried.only(field -> page.field(field).isPresent());
                if (!its.byField().isEmpty()) pages.put(page.id(), its);
            }
            store.replaceAnswers(view.id(), pages, answers.pages(view.id()), now, by.signedIn().id());
            var moved = reading.application(applications.find(view.id()).orElseThrow());
            applications.saved(view.id(), moved.title(), moved.requested(), now);
        }
        events.publishEvent(new NewTermsAccepted(view.id(), now, by, from, terms.number()));
    }

    /** The draft keeps the terms it was opened under. */
    public void keep(ApplicationReference reference, int read, Caller by) {
        var view = ownership.theirs(reference, by);
        var call = newer(view);
        if (call.isEmpty() || call.get().current().number() != read) return;
        store.keepDespite(view.id(), call.get().current().id());
        events.publishEvent(new TermsKept(view.id(), clock.instant(), by, calls.revision(view.callRevision()).number(), read));
    }

    private Optional<Call> newer(ApplicationView view) {
        if (!view.status().isDraft()) return Optional.empty();
        return calls.bySlug(view.callSlug()).filter(call -> !call.current().id().equals(view.callRevision()));
    }

    /** What the new form takes; a question left as it was keeps what was typed in it, readable or not. */
    private CarryOver carry(ApplicationView view, Call call) {
        var from = forms.revision(view.form());
        var to = forms.revision(call.current().form());
        var given = reading.application(view).answers();
        var carry = CarryOver.of(from, to, given);
        return new CarryOver(carry.answers().and(unchanged(from, to, given)), carry.carried(), carry.missing(), carry.dropped());
    }

    private static Answers unchanged(FormRevision from, FormRevision to, Answers given) {
        return given.only(id -> from.field(id).isPresent()
                && to.field(id).filter(field -> field.type().equals(from.field(id).get().type())).isPresent());
    }
}
