package fr.levain.catalogue;

import fr.levain.kernel.CommuneCode;
import fr.levain.territory.Territories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        return spelling.correction(search.words())
                .map(words -> exactly(search, search.saying(words), now))
                .filter(other -> other.total() > 0)
                .orElse(found);
    }

    private Found exactly(Search asked, Search search, Instant now) {
        var query = new FinderQuery(search, placesOf(search.place()), now);
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) counts.put(facet, new java.util.HashMap<>());
        int[] total = {0};
        sql.sql(query.counts()).params(query.parameters).query(row -> {
            var facet = row.getString("facet");
            if (facet == null) total[0] = row.getInt("aids");
            else counts.get(Facet.valueOf(facet)).put(row.getString("code"), row.getInt("aids"));
        });
        var page = total[0] == 0 ? List.<Listing>of()
                : sql.sql(query.page(search.page(), PER_PAGE + 1)).params(query.parameters).query(ListingStore::listing).list();
        var next = page.size() > PER_PAGE && search.page() < Search.LAST_PAGE;
        return new Found(asked, search, page.subList(0, Math.min(page.size(), PER_PAGE)), spread(counts), total[0], next);
    }

    /** An aid open to every code of a facet counts for each of them. */
    private static Map<Facet, Map<String, Integer>> spread(Map<Facet, Map<String, Integer>> counts) {
        counts.forEach((facet, byCode) -> {
            var any = byCode.remove(Listing.ANY);
            if (any != null) facet.choices().keySet().forEach(code -> byCode.merge(code, any, Integer::sum));
        });
        return counts;
    }

    /** Those of other funders only, the nearest closing first; when no commune is told, those of the region and of France. */
    List<Listing> otherFunders(Search search, Instant now, int max) {
        var query = new FinderQuery(search, placesOf(search.place()).or(() -> Optional.of(region())), now).ofOtherFunders();
        return sql.sql(query.page(1, max)).params(query.parameters).query(ListingStore::listing).list();
    }

    List<Listing> newest(Search search, Instant now, int max) {
        var query = new FinderQuery(search, placesOf(search.place()), now);
        return sql.sql(query.newest(max)).params(query.parameters).query(ListingStore::listing).list();
    }

    /** Listed after this instant. */
    List<Listing> listedSince(Search search, Instant since, Instant now, int max) {
        var query = new FinderQuery(search, placesOf(search.place()), now).listedSince(since);
        return sql.sql(query.newest(max)).params(query.parameters).query(ListingStore::listing).list();
    }

    /** Listed after the first instant and up to the second; an aid yet to open is news for whoever looks for open ones. */
    List<Listing> listedBetween(Search search, Instant since, Instant until, Instant now, int max) {
        var open = search.when() == Search.When.OPEN;
        var query = new FinderQuery(open ? search.when(Search.When.ALL) : search, placesOf(search.place()), now)
                .listedSince(since).listedUntil(until);
        if (open) query.notClosed();
        return sql.sql(query.newest(max)).params(query.parameters).query(ListingStore::listing).list();
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
