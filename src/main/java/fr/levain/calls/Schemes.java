package fr.levain.calls;

import fr.levain.eligibility.Vocabulary;
import fr.levain.kernel.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The same as the public is told: what nobody has confirmed is left out. */
    public List<Scheme> toldAt(LocalDate day) {
        var confirmed = store.confirmed();
        return store.inForceAt(day).stream().map(scheme -> told(scheme, confirmed.getOrDefault(scheme.id(), Set.of()))).toList();
    }

    /** A published or withdrawn aid; drafts are for officers only. */
    public Optional<Scheme> bySlug(String slug) {
        return store.bySlug(slug).filter(scheme -> scheme.status() != SchemeStatus.DRAFT);
    }

    /** @throws NotFound when it was never published */
    public SchemeSheet sheet(String slug, LocalDate day) {
        var scheme = bySlug(slug).orElseThrow(() -> new NotFound("scheme " + slug));
        var confirmed = store.confirmed(scheme.id());
        var terms = ConfirmedTerms.told(revisionAt(slug, day).orElse(scheme.current()), confirmed);
        var regulation = regulation(terms.regulation()).orElseThrow(() -> new NotFound("regulation " + terms.regulation()));
        var versions = new ArrayList<SchemeVersion>();
        for (var change : history(scheme.id()).reversed()) {
            var its = ConfirmedTerms.told(revision(change.revision()), confirmed);
            versions.addFirst(new SchemeVersion(change.number(), change.publishedAt().orElseThrow(), its,
                    versions.isEmpty() ? List.of() : SchemeChanges.told(versions.getFirst().terms(), its, regulation)));
        }
        return new SchemeSheet(told(scheme, confirmed), terms, regulation, SchemeSources.of(terms, regulation), List.copyOf(versions));
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

    private static Scheme told(Scheme scheme, Set<String> confirmed) {
        return new Scheme(scheme.id(), scheme.slug(), scheme.status(), ConfirmedTerms.told(scheme.current(), confirmed));
    }
}
