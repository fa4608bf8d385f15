package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words officers put on dossiers to find them again together: nothing is decided from them, and none is ever lost. */
@Service
@Transactional
public class Tags {
    private final TagStore store;
    private final CaseRowStore rows;
    private final Assessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tags(TagStore store, CaseRowStore rows, Assessments assessments, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /** Those standing and those removed, the latest first. */
    @Transactional(readOnly = true)
    public List<Tag> of(ApplicationId application) {
        return store.of(application);
    }

    /** Those of the pack, then those officers wrote, by name. */
    @Transactional(readOnly = true)
    public List<String> words() {
        return store.words();
    }

    /** As everybody writes it: the word known already, whatever its capitals and accents; else this one, tidied. */
    @Transactional(readOnly = true)
    public String word(String typed) {
        var tidy = typed.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return store.known(tidy).orElse(tidy);
    }

    /**
     * Any officer who may read the dossier puts one, whoever handles it.
     *
     * @param label see {@link #word}
     * @return false when it stands there already
     */
    public boolean put(String reference, String label, String why, Caller by) {
        var file = assessments.byReference(reference, by);
        var now = clock.instant();
        rows.hold(file.application());
        var tag = new Tag(UuidV7.at(now), file.application(), label, by.signedIn().id(), now, why.strip(), Optional.empty(), Optional.empty(), "");
        if (!store.put(tag)) return false;
        store.meet(label);
        draw(file);
        events.publishEvent(new TagPut(file.application(), now, by, tag.id(), store.ofThePack(label)));
        return true;
    }

    /** @throws Stale when it was removed in between @throws NotFound when the dossier never had it */
    public void remove(String reference, UUID id, String why, Caller by) {
        var file = assessments.byReference(reference, by);
        var tag = store.of(file.application()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("tag " + id));
        remove(file, tag, why, clock.instant(), by);
    }

    /** By its word. @return false when it does not stand there */
    boolean removeWord(String reference, String label, String why, Caller by) {
        var file = assessments.byReference(reference, by);
        var tag = store.of(file.application()).stream().filter(each -> each.isStanding() && each.label().equals(label)).findFirst();
        tag.ifPresent(found -> remove(file, found, why, clock.instant(), by));
        return tag.isPresent();
    }

    private void remove(CaseFile file, Tag tag, String why, Instant now, Caller by) {
        rows.hold(file.application());
        if (!store.remove(tag.id(), why.strip(), by.signedIn().id(), now)) throw new Stale("tag " + tag.id());
        draw(file);
        events.publishEvent(new TagRemoved(file.application(), now, by, tag.id(), store.ofThePack(tag.label())));
    }

    private void draw(CaseFile file) {
        rows.tag(file.application(), store.of(file.application()).stream().filter(Tag::isStanding).map(Tag::label).sorted().toList());
    }
}
