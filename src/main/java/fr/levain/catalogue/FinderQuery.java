package fr.levain.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL of a search. Values are parameters, never text; each statement stops counting or ranking past a bound. */
final class FinderQuery {
    /** When more answer than are counted, this many of our own and of those whose title holds the words are ranked before the others. */
    private static final int FIRST = 200;
    private static final int COUNTED = Found.CAP + 1;
    private static final String ASKED = "to_tsquery('catalogue.fr', :words)";

    final Map<String, Object> parameters = new HashMap<>();
    private final Search search;
    private final List<String> conditions = new ArrayList<>();
    private final Map<Facet, String> narrowed = new java.util.EnumMap<>(Facet.class);

    FinderQuery(Search search, Optional<List<String>> places, Instant now) {
        this.search = search;
        parameters.put("now", Timestamp.from(now));
        conditions.add("l.visible");
        if (!search.words().isEmpty()) {
            parameters.put("words", SearchTerms.query(search.words()));
            conditions.add("l.words @@ " + ASKED);
        }
        places.ifPresent(codes -> {
            parameters.put("places", codes.toArray(String[]::new));
            // by the index when it crosses the place with something rarer; alone, a commune keeps a good third of the aids and
            // whatever comes first does
            var alone = search.words().isEmpty() && search.chosen().isEmpty();
            conditions.add(alone ? "(l.places && :places::text[]) is true" : "l.places && :places::text[]");
        });
        switch (search.when()) {
            case OPEN -> {
                conditions.add("l.sort_closing > :now");
                conditions.add("(l.opens_at is null or l.opens_at <= :now)");
            }
            case COMING -> conditions.add("l.opens_at > :now");
            case ALL -> {}
        }
        search.chosen().forEach((facet, codes) -> {
            var wanted = new ArrayList<>(codes);
            wanted.add(Listing.ANY);
            parameters.put(facet.parameter(), wanted.toArray(String[]::new));
            narrowed.put(facet, "l.%s && :%s::text[]".formatted(facet.column(), facet.parameter()));
        });
    }

    FinderQuery listedSince(Instant since) {
        parameters.put("since", Timestamp.from(since));
        conditions.add("l.listed_at > :since");
        return this;
    }

    FinderQuery listedUntil(Instant until) {
        parameters.put("until", Timestamp.from(until));
        conditions.add("l.listed_at <= :until");
        return this;
    }

    FinderQuery notClosed() {
        conditions.add("l.sort_closing > :now");
        return this;
    }

    private String where(Optional<Facet> without) {
        var all = new ArrayList<>(conditions);
        narrowed.forEach((facet, condition) -> {
            if (without.filter(facet::equals).isEmpty()) all.add(condition);
        });
        return String.join(" and ", all);
    }

    /**
     * A page, our own aids first.
     *
     * @param total how many answer, as counted: when all are, they are ranked whole
     */
    String page(int page, int max, int total) {
        parameters.put("skipped", (page - 1) * Finder.PER_PAGE);
        parameters.put("max", max);
        var furthest = (page - 1) * Finder.PER_PAGE + max;
        var candidates = search.words().isEmpty() ? firstOfEach(furthest) : total > Found.CAP ? rankedFirst(furthest) : ranked("true", COUNTED);
        return """
                with %1$s,
                best as (select * from candidate c order by %2$s offset :skipped limit :max)
                select %3$s from best c join catalogue.listing l using (id) order by %2$s
                """.formatted(candidates.startsWith("first as") ? candidates : "candidate as (" + candidates + ")", order(), ListingStore.LISTED);
    }

    /** Along the index, ours then the others: neither needs more than the pages up to this one. */
    private String firstOfEach(int furthest) {
        return Stream.of("l.ours", "not l.ours").map(whose -> "(select l.id, l.ours, l.sort_closing, 0 as rank, '(0,0)'::tid as at from catalogue.listing l where %s and %s order by %s limit %d)"
                .formatted(whose, where(Optional.empty()), closing("l"), furthest)).collect(Collectors.joining(" union all "));
    }

    /**
     * By what their title says. The words of the whole text are too long to be ranked by: unpacking them took two thirds of the
     * time of a search in 50,000 aids.
     */
    private String ranked(String first, int limit) {
        return "select l.id, l.ours, l.sort_closing, ts_rank(l.title_words, %s) as rank, '(0,0)'::tid as at from catalogue.listing l where %s and %s limit %d"
                .formatted(ASKED, first, where(Optional.empty()), limit);
    }

    /** Ours and titles; the others, as they come, are only read when those do not fill the pages up to this one. */
    private String rankedFirst(int furthest) {
        return """
                first as materialized ((%s) union all (%s)),
                candidate as (
                    select * from first
                    union all
                    (select l.id, l.ours, timestamptz 'infinity', 0, l.ctid from catalogue.listing l
                      where (select count(*) from first) < %d and not exists (select 1 from first f where f.id = l.id) and %s
                      limit %3$d))
                """.formatted(ranked("l.ours", FIRST), ranked("not l.ours and l.title_words @@ " + ASKED, FIRST), furthest, where(Optional.empty())).strip();
    }

    private String order() {
        return "c.ours desc, c.rank desc, " + closing("c") + ", c.at";
    }

    /** Closed aids come last when they are asked for. */
    private String closing(String row) {
        return "%1$s.sort_closing%2$s, %1$s.id".formatted(row, search.when() == Search.When.ALL ? " desc" : "");
    }

    String newest(int skipped, int max) {
        parameters.put("skipped", skipped);
        parameters.put("max", max);
        return "select %s from catalogue.listing l where %s order by l.listed_at desc, l.id offset :skipped limit :max"
                .formatted(ListingStore.LISTED, where(Optional.empty()));
    }

    /** What answers, gathered by profile: few aids differ by what their filters hold, whoever reads spreads them over the codes. */
    String counts() {
        return tallied(List.of(tally("null", Optional.empty())));
    }

    /**
     * The codes of each facet already narrowed, counted as if it were not, so that one sees what another choice would give. Nobody
     * asks when too many answer already: without the facet there would be more.
     */
    Optional<String> otherChoices() {
        return narrowed.isEmpty() ? Optional.empty()
                : Optional.of(tallied(narrowed.keySet().stream().map(facet -> tally("'" + facet + "'", Optional.of(facet))).toList()));
    }

    private static String tallied(List<String> tallies) {
        return "with tally as (%s) select t.facet, t.aids, %s from tally t join catalogue.listing l on l.ctid = t.one"
                .formatted(String.join(" union all ", tallies), columns());
    }

    private String tally(String facet, Optional<Facet> without) {
        return "select %s as facet, k.profile, min(k.at) as one, count(*) as aids from (select l.profile, l.ctid as at from catalogue.listing l where %s limit %d) k group by k.profile"
                .formatted(facet, where(without), COUNTED);
    }

    private static String columns() {
        return Arrays.stream(Facet.values()).map(facet -> "l." + facet.column()).collect(Collectors.joining(", "));
    }

    String calendar(int max) {
        parameters.put("max", max);
        return """
                select %1$s, date.kind as date_kind, date.at as date_at
                  from (select l.id, 'CLOSING' as kind, l.closes_at as at from catalogue.listing l where l.visible and l.closes_at > :now
                        union all
                        select l.id, 'OPENING', l.opens_at from catalogue.listing l where l.visible and l.opens_at > :now
                        union all
                        select l.id, 'CUT_OFF', cut_off from catalogue.listing l, unnest(l.cut_offs) cut_off
                         where l.visible and l.ours and cut_off > :now) date
                  join catalogue.listing l on l.id = date.id
                 where %2$s
                 order by date.at, l.title
                 limit :max
                """.formatted(ListingStore.LISTED, where(Optional.empty()));
    }

    FinderQuery ofOtherFunders() {
        conditions.add("not l.ours");
        return this;
    }
}
