package fr.levain.catalogue;

import fr.levain.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public catalogue of aids: search and look up. */
@Service
@Transactional(readOnly = true)
public class Catalogue {
    private final ListingStore store;
    private final Finder finder;

    Catalogue(ListingStore store, Finder finder) {
        this.store = store;
        this.finder = finder;
    }

    /** A page of what suits this search; with words spelt otherwise when nothing holds those typed. */
    public Found search(Search search, Instant now) {
        return finder.find(search, now);
    }

    /** The last ones listed that suit this search, the newest first. */
    public List<Listing> newest(Search search, Instant now, int skipped, int max) {
        return finder.newest(search, now, skipped, max);
    }

    /** The dates to come of the aids that suit this search, the nearest first. */
    public List<DatedListing> calendar(Search search, Instant now, int max) {
        return finder.calendar(search, now, max);
    }

    public Optional<Listing> bySlug(String slug) {
        return store.bySlug(slug).map(AidSheet::listing);
    }

    public AidSheet sheet(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("listing " + slug));
    }
}
