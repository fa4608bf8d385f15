package fr.levain.catalogue;

import fr.levain.kernel.CommuneCode;
import fr.levain.territory.Territories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the searches: one statement for the page, one for the counts, both bounded whatever the size of the catalogue. */
@Component
class Finder {
    static final int PER_PAGE = 20;

    private final JdbcClient sql;
    private final Territories territories;
    private final Spelling spelling;

    Finder(JdbcClient sql, Territories territories, Spelling spelling) {
        this.sql = sql;
        this.territories = territories;
        this.spelling = spelling;
    }

    Found find(Search search, Instant now) {
        var found = exactly(search, search, now);
        if (found.total() > 0 || search.words().isEmpty()) return found;
        for (var words : spelling.corrections(search.words())) {
            var other = exactly(search, search.saying(words), now);
            if (other.total() > 0) return other;
        }
        return found;
    }

    private Found exactly(Search asked, Search search, Instant now) {
        var query = new FinderQuery(search, placesOf(search.place()), now);
        var counts = new FacetCounts(search.chosen().keySet());
        sql.sql(query.counts()).params(query.parameters).query(counts);
        if (counts.total() <= Found.CAP) query.otherChoices().ifPresent(others -> sql.sql(others).params(query.parameters).query(counts));
        var page = counts.total() == 0 ? List.<Listing>of()
                : sql.sql(query.page(search.page(), PER_PAGE + 1, counts.total())).params(query.parameters).query(ListingStore::listing).list();
        var next = page.size() > PER_PAGE && search.page() < Search.LAST_PAGE;
        return new Found(asked, search, page.subList(0, Math.min(page.size(), PER_PAGE)), counts.byCode(), counts.total(), next);
    }

    /** Those of other funders only, the nearest closing first; when no commune is told, those of the region and of France. */
    List<Listing> otherFunders(Search search, Instant now, int max) {
        var query = new FinderQuery(search, placesOf(search.place()).or(() -> Optional.of(region())), now).ofOtherFunders();
        return sql.sql(query.page(1, max, max)).params(query.parameters).query(ListingStore::listing).list();
    }

    List<Listing> newest(Search search, Instant now, int skipped, int max) {
        var query = new FinderQuery(search, placesOf(search.place()), now);
        return sql.sql(query.newest(skipped, max)).params(query.parameters).query(ListingStore::listing).list();
    }

    /** Listed after this instant. */
    List<Listing> listedSince(Search search, Instant since, Instant now, int max) {
        var query = new FinderQuery(search, placesOf(search.place()), now).listedSince(since);
        return sql.sql(query.newest(0, max)).params(query.parameters).query(ListingStore::listing).list();
    }

    /** Listed after the first instant and up to the second; an aid yet to open is news for whoever looks for open ones. */
    List<Listing> listedBetween(Search search, Instant since, Instant until, Instant now, int max) {
        var open = search.when() == Search.When.OPEN;
        var query = new FinderQuery(open ? search.when(Search.When.ALL) : search, placesOf(search.place()), now)
                .listedSince(since).listedUntil(until);
        if (open) query.notClosed();
        return sql.sql(query.newest(0, max)).params(query.parameters).query(ListingStore::listing).list();
    }

    List<DatedListing> calendar(Search search, Instant now, int max) {
        var query = new FinderQuery(search.when(Search.When.ALL), placesOf(search.place()), now);
        return sql.sql(query.calendar(max)).params(query.parameters)
                .query((row, number) -> new DatedListing(ListingStore.listing(row, number),
                        new Deadline(Deadline.Kind.valueOf(row.getString("date_kind")), row.getTimestamp("date_at").toInstant())))
                .list();
    }

    private List<String> region() {
        var places = new ArrayList<>(List.of("france"));
        territories.departments().forEach(department -> {
            places.add("departement:" + department.code());
            if (!places.contains("region:" + department.region())) places.add("region:" + department.region());
        });
        return List.copyOf(places);
    }

    /** The commune itself, then all that holds it: none of its neighbours. */
    Optional<List<String>> placesOf(Optional<CommuneCode> place) {
        return place.flatMap(code -> territories.commune(code.value())).map(commune -> {
            var places = new ArrayList<String>();
            places.add("commune:" + commune.code());
            commune.epci().ifPresent(epci -> places.add("epci:" + epci));
            places.add("departement:" + commune.department());
            territories.findDepartment(commune.department().value()).ifPresent(department -> places.add("region:" + department.region()));
            places.add("france");
            return List.copyOf(places);
        });
    }
}
