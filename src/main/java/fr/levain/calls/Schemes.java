package fr.levain.calls;

import fr.levain.eligibility.Vocabulary;
import fr.levain.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The aids the public may read, and the règlements they rest on. */
@Service
@Transactional(readOnly = true)
public class Schemes {
    private final SchemeStore store;
    private final RegulationStore regulations;

    Schemes(SchemeStore store, RegulationStore regulations) {
        this.store = store;
        this.regulations = regulations;
    }

    /** The aids in force on a day, each with the revision that was, in the order of the règlement's heads then by title. */
    public List<Scheme> inForceAt(LocalDate day) {
        return store.inForceAt(day);
    }

    /** A published or withdrawn aid; drafts are for officers only. */
    public Optional<Scheme> bySlug(String slug) {
        return store.bySlug(slug).filter(scheme -> scheme.status() != SchemeStatus.DRAFT);
    }

    /** The terms of an aid on a day: what a dossier opened that day keeps. */
    public Optional<SchemeRevision> revisionAt(String slug, LocalDate day) {
        return store.inForceAt(day).stream().filter(scheme -> scheme.slug().equals(slug)).map(Scheme::current).findFirst();
    }

    /** Any revision: dossiers and calls keep the terms they were opened under. */
    public SchemeRevision revision(SchemeRevisionId id) {
        return store.revision(id).orElseThrow(() -> new NotFound("scheme revision " + id));
    }

    /** Published revisions, the latest first. */
    public List<SchemeChange> history(SchemeId scheme) {
        return store.history(scheme).stream().filter(change -> change.publishedAt().isPresent()).toList();
    }

    /** The règlements in force, by title. */
    public List<Regulation> regulations() {
        return regulations.published();
    }

    public Optional<Regulation> regulation(String slug) {
        return regulations().stream().filter(regulation -> regulation.slug().equals(slug)).findFirst();
    }

    /** The terms that the rules of the aids in force may read; none before the first aid is published. */
    public Vocabulary vocabulary() {
        return store.latestPublished().map(SchemeRevision::vocabulary).orElse(Vocabulary.NONE);
    }
}
