package fr.levain.forms;

import fr.levain.kernel.Caller;
import fr.levain.revisions.Difference;
import fr.levain.kernel.Digest;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Published forms, and what people answer to them. */
@Service
@Transactional
public class Forms {
    private final FormStore store;
    private final Places places;
    private final ObjectProvider<SaidOnce> record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forms(FormStore store, ObjectProvider<Places> places, ObjectProvider<SaidOnce> record, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.places = places.getIfAvailable(() -> Places.NONE);
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** @throws fr.levain.kernel.NotFound when there is none */
    @Transactional(propagation = Propagation.SUPPORTS)
    public FormRevision revision(FormRevisionId id) {
        return store.get(id);
    }

    /** This revision as packs write it, under another name: one that is no longer in force cannot keep its own. */
    @Transactional(readOnly = true)
    public Map<String, Object> written(FormRevisionId id, String slug) {
        var form = store.get(id);
        return FormWriter.form(new FormRevision(form.id(), slug, form.number(), form.title(), form.pages()));
    }

    @Transactional(readOnly = true)
    public Optional<FormRevision> latest(String slug) {
        return store.latest(slug);
    }

    /** Freezes a form as its next revision; the same content as the last one is that one, not another. */
    public FormRevisionId publish(FormRevision draft, Caller by) {
        var now = clock.instant();
        store.lock(draft.slug(), now);
        var digest = Digest.of(draft.title() + draft.pages());
        var same = store.latestWith(draft.slug(), digest);
        if (same.isPresent()) return new FormRevisionId(same.get());
        var number = store.latest(draft.slug()).map(FormRevision::number).orElse(0) + 1;
        var form = new FormRevision(new FormRevisionId(UuidV7.at(now)), draft.slug(), number, draft.title(), draft.pages());
        store.add(form, digest, now);
        events.publishEvent(new FormRevisionPublished(form.id(), form.slug(), number, digest, by, now));
        return form.id();
    }

    /** What changes from one revision to another, one sentence each. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Difference> differences(FormRevisionId before, FormRevisionId after) {
        return before.equals(after) ? List.of() : FormDifferences.between(store.get(before), store.get(after));
    }

    /** What a page says once sent, where there is nobody to keep a bank account for. */
    public Answers read(FormPage page, MultiValueMap<String, String> parameters, Answers previous) {
        return read(page, parameters, previous, Optional.empty());
    }

    /**
     * What a page says once sent. Fields that were not on the screen keep what they held.
     *
     * @param bank keeps the account numbers typed; without it they are refused
     */
    public Answers read(
            FormPage page, MultiValueMap<String, String> parameters, Answers previous, Optional<BankAccountKeeper> bank) {
        var posted = new Posted(parameters);
        var action = Action.read(posted.one(Action.NAME));
        var reading = new FieldReading(places, bank, () -> UuidV7.at(clock.instant()));
        var answers = previous.only(id -> page.field(PieceDates.question(id)).isPresent());
        for (var field : page.fields()) {
            if (field.type() instanceof FieldType.FileType) answers = PieceDates.read(field, posted, answers);
            if (posted.concerns(field) || action.field().equals(field.id()))
                answers = answers.with(field.id(), reading.read(field, posted, previous.to(field.id()), action));
        }
        return answers;
    }

    /** What a form asks, and which of it the organisation's record answers already. */
    @Transactional(readOnly = true)
    public Asked asked(FormRevisionId id) {
        var form = store.get(id);
        var known = known(form);
        return new Asked((int) form.fields().count(), form.fields().filter(field -> known.contains(field.id())).toList());
    }

    Set<String> known(FormRevision form) {
        var saidOnce = record.getIfAvailable();
        return saidOnce == null ? Set.of() : saidOnce.answers(form);
    }

    /** What is wrong in what was typed on a page; nothing is asked of what is still empty. */
    public List<Gap> problemsIn(FormRevision form, FormPage page, Answers dossier) {
        return FormCheck.of(form, page, dossier, false);
    }

    /** What is wrong or missing on a page. */
    public List<Gap> gapsIn(FormRevision form, FormPage page, Answers dossier) {
        return FormCheck.of(form, page, dossier, true);
    }

    /** What is wrong or missing in a whole dossier. */
    public List<Gap> gapsIn(FormRevision form, Answers dossier) {
        return FormCheck.of(form, dossier);
    }

    /** What may have been meant by the names of places that were typed and not chosen, by field; nothing for a name that none resembles. */
    @Transactional(readOnly = true)
    public Map<String, List<Value.PlaceReference>> placesMeant(FormPage page, Answers answers) {
        var meant = new LinkedHashMap<String, List<Value.PlaceReference>>();
        for (var field : page.fields()) {
            if (!(field.type() instanceof FieldType.Place place) || !(answers.to(field.id()) instanceof Answer.Unreadable(var typed, _))) continue;
            var found = places.search(place.kind(), typed.getFirst().strip(), 12);
            if (!found.isEmpty()) meant.put(field.id(), found);
        }
        return meant;
    }
}
