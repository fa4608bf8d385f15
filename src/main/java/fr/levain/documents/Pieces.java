package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents filed under the code of a piece: the one that counts, and those it replaced, which stay. */
@Service
@Transactional
public class Pieces {
    private final DocumentStore store;
    private final ApplicationEventPublisher events;

    Pieces(DocumentStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** @param dated the date the document bears, when it is known */
    public void file(DocumentId id, String piece, Optional<LocalDate> dated) {
        store.file(id, piece, dated);
    }

    /**
     * From now on these documents count for these pieces, and no other: those replaced or taken off keep their place in
     * the history.
     */
    public void keepOnly(Subject owner, Collection<String> pieces, Collection<UUID> inForce, Caller by, Instant at) {
        if (pieces.isEmpty()) return;
        if (!inForce.isEmpty()) store.putBack(owner, inForce);
        for (var retired : store.retire(owner, pieces, inForce, at, by))
            events.publishEvent(new DocumentRetired(owner, at, by, retired));
    }

    /** What a piece was before, the last first. */
    @Transactional(readOnly = true)
    public List<StoredDocument> replaced(Subject owner, String piece) {
        return store.of(owner).reversed().stream()
                .filter(document -> !document.isInForce() && document.filed().piece().filter(piece::equals).isPresent())
                .toList();
    }
}
