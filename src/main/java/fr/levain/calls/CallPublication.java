package fr.levain.calls;

import fr.levain.calls.CallDraft.Assumed;
import fr.levain.calls.PublicationResult.Published;
import fr.levain.calls.PublicationResult.Refused;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.revisions.Consultations;
import fr.levain.revisions.Difference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Preparing, confirming and publishing the terms of calls. */
@Service
@Transactional
public class CallPublication {
    private final CallStore store;
    private final CallDraftStore drafts;
    private final Forms forms;
    private final CallNames names;
    private final Instance instance;
    private final Consultations consultations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallPublication(
            CallStore store, CallDraftStore drafts, Forms forms, CallNames names, Instance instance, Consultations consultations,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.forms = forms;
        this.names = names;
        this.instance = instance;
        this.consultations = consultations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CallDraft> all() {
        return store.all().stream().map(this::draftOf).toList();
    }

    @Transactional(readOnly = true)
    public CallDraft draft(String slug) {
        return draftOf(found(slug));
    }

    @Transactional(readOnly = true)
    public boolean knows(String slug) {
        return store.bySlug(slug).isPresent();
    }

    /** Keeps these terms as a draft revision, unless the call already says exactly that. */
    public CallId propose(CallRevision terms) {
        var now = clock.instant();
        var digest = Digest.of(terms.stored(new CallRevisionId(new UUID(0, 0)), new CallId(new UUID(0, 0)), 0).toString());
        var known = store.bySlug(terms.slug());
        var id = known.map(Call::id).orElseGet(() -> store.open(terms, now));
        if (known.isPresent()) {
            var officers = drafts.written(id).filter(draft -> draft.by().isPresent()).isPresent();
            // what officers are writing is never written over: the pack is heard once they are done
            if (officers || drafts.isProposed(id, digest)) return id;
            if (!terms.saysAs(store.latest(id))) store.addRevision(id, terms, now);
        }
        drafts.remember(id, digest);
        return id;
    }

    /** What stands in the way of publishing the latest revision. */
    @Transactional(readOnly = true)
    public List<PublicationResult.Missing> missing(String slug) {
        var draft = draft(slug);
        var missing = new ArrayList<>(PublicationCheck.of(draft.draft(), draft.unconfirmed(), instance.demonstration(), clock.instant()));
        missing.addAll(PublicationCheck.of(draft.draft(), form(draft.draft())));
        return missing;
    }

    /** Publishes the latest revision if it is still the one that was read. @param read digest of the draft */
    public PublicationResult publish(String slug, String read, Caller by) {
        return publish(slug, read, false, by);
    }

    /** @param despiteRemarks published on purpose though remarks are not read */
    public PublicationResult publish(String slug, String read, boolean despiteRemarks, Caller by) {
        drafts.lock(found(slug).id());
        if (!draft(slug).digest().equals(read)) return new PublicationResult.Moved();
        var unread = unreadRemarks(slug);
        return unread > 0 && !despiteRemarks ? new PublicationResult.Unread(unread) : publish(slug, by);
    }

    /** Remarks of the field nobody has read on what is prepared. */
    @Transactional(readOnly = true)
    public int unreadRemarks(String slug) {
        return consultations.unread(CallConsultation.KIND, slug);
    }

    /** Publishes the latest revision, or says what it lacks. */
    public PublicationResult publish(String slug, Caller by) {
        var now = clock.instant();
        drafts.lock(found(slug).id());
        var missing = missing(slug);
        if (!missing.isEmpty()) return new Refused(missing);

        var draft = draft(slug);
        var call = draft.call();
        CallLifecycle.MOVES.check(call.status(), CallStatus.PUBLISHED);
        var first = call.status() == CallStatus.DRAFT;
        store.publish(call, draft.draft(), first ? "Publication de l’appel." : told(call.current(), draft.draft()), now);
        var revision = draft.draft();
        consultations.cameOf(CallConsultation.KIND, slug, revision.number(), by);
        events.publishEvent(first
                ? new CallPublished(call.id(), slug, revision.id(), revision.number(), now, by)
                : new CallAmended(call.id(), slug, revision.id(), revision.number(), now, by));
        return new Published(found(slug));
    }

    private String told(CallRevision before, CallRevision after) {
        var questions = before.hasForm() && after.hasForm() ? forms.differences(before.form(), after.form()) : List.<Difference>of();
        var sentences = CallDifferences.forAll(before, after, questions, names).stream().map(Difference::told).toList();
        return sentences.isEmpty() ? "La présentation est corrigée." : String.join("\n", sentences);
    }

    private Optional<FormRevision> form(CallRevision terms) {
        return terms.hasForm() ? Optional.of(forms.revision(terms.form())) : Optional.empty();
    }

    /** The public no longer sees the call; drafts already open may still be filed. */
    public void withdraw(String slug, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        CallLifecycle.MOVES.check(call.status(), CallStatus.WITHDRAWN);
        store.withdraw(call);
        events.publishEvent(new CallWithdrawn(call.id(), slug, now, by));
    }

    /** The public sees it again, as it was. */
    public void restore(String slug, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        if (call.status() != CallStatus.WITHDRAWN) throw new Stale("call " + slug + " is not withdrawn");
        store.restore(call);
        events.publishEvent(new CallRestored(call.id(), slug, now, by));
    }

    /** A call that takes nothing more; what was published of it stays readable. */
    public void archive(String slug, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        CallLifecycle.MOVES.check(call.status(), CallStatus.CLOSED);
        store.archive(call, now);
        events.publishEvent(new CallArchived(call.id(), slug, call.current().id(), call.current().number(), now, by));
    }

    /** A person of the authority answers for this value from now on; changing the value asks for it again. */
    public void confirm(String slug, String assumption, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        var assumed = draftOf(call).assumptions().stream()
                .filter(each -> each.assumption().code().equals(assumption)).findFirst()
                .orElseThrow(() -> new NotFound("assumption " + assumption));
        if (assumed.confirmed()) return;
        store.confirm(call.id(), assumed.assumption(), by, now);
        events.publishEvent(new AssumptionConfirmed(call.id(), slug, assumption, now, by));
    }

    private CallDraft draftOf(Call call) {
        var latest = store.latest(call.id());
        var confirmed = store.confirmed(call.id());
        var assumptions = new ArrayList<>(latest.assumptions());
        var asked = form(latest);
        asked.stream().flatMap(FormRevision::fields).filter(field -> field.assumption())
                .forEach(field -> assumptions.add(new Assumption("question:" + field.id(), field.label(), "présente dans le formulaire")));
        return new CallDraft(call, latest, call.status() == CallStatus.DRAFT || !latest.id().equals(call.current().id()),
                assumptions.stream().map(each -> new Assumed(each, confirmed.contains(each), AssumedRules.told(each, latest.rules(), asked.orElse(FormRevision.NONE),
                        latest.vocabulary()))).toList(), drafts.written(call.id()));
    }

    private Call found(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("call " + slug));
    }
}
