package fr.levain.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The SQL of a search. Values are parameters, never text; each statement stops counting or ranking past a bound. */
final class FinderQuery {
    /** Past this many, the best are not looked for any further. */
    private static final int RANKED = 300;
    private static final int FURTHEST = Search.LAST_PAGE * Finder.PER_PAGE + 1;

    final Map<String, Object> parameters = new HashMap<>();
    private final Search search;
    private final List<String> conditions = new ArrayList<>();
    private final Map<Facet, String> narrowed = new java.util.EnumMap<>(Facet.class);

    FinderQuery(Search search, Optional<List<String>> places, Instant now) {
        this.search = search;
        parameters.put("now", Timestamp.from(now));
        conditions.add("l.visible");
        if (!search.words().isEmpty()) {
            parameters.put("words", search.words());
            conditions.add("l.words @@ websearch_to_tsquery('catalogue.fr', :words)");
        }
        places.ifPresent(codes -> {
            parameters.put("places", codes.toArray(String[]::new));
            conditions.add("l.places && :places::text[]");
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

    String page(int page, int max) {
        parameters.put("skipped", (page - 1) * Finder.PER_PAGE);
        parameters.put("max", max);
        if (search.words().isEmpty()) {
            return "select %s from catalogue.listing l where %s %s offset :skipped limit :max"
                    .formatted(ListingStore.LISTED, where(Optional.empty()), order());
        }
        // The authority's own aids come first, all of them; then titles that hold the words; only the first ones found are ranked. The words of the whole text are too long
        // to be ranked by: unpacking them took two thirds of the time of a search in 50,000 aids.
        return """
                with candidate as (
                    (select l.id from catalogue.listing l where l.ours and %1$s limit %2$d)
                    union
                    (select l.id from catalogue.listing l
                      where l.title_words @@ websearch_to_tsquery('catalogue.fr', :words) and %1$s limit %2$d)
                    union
                    (select l.id from catalogue.listing l where %1$s limit %3$d)
                )
                select %4$s
                  from candidate c join catalogue.listing l using (id)
                 order by l.ours desc, ts_rank(l.title_words, websearch_to_tsquery('catalogue.fr', :words)) desc, l.sort_closing, l.id
                offset :skipped limit :max
                """.formatted(where(Optional.empty()), RANKED, FURTHEST, ListingStore.LISTED);
    }

    String newest(int max) {
        parameters.put("max", max);
        return "select %s from catalogue.listing l where %s order by l.listed_at desc, l.id limit :max"
                .formatted(ListingStore.LISTED, where(Optional.empty()));
    }

    /** Closed aids come last when they are asked for. */
    private String order() {
        return search.when() == Search.When.ALL
                ? "order by l.ours desc, l.sort_closing desc, l.id"
                : "order by l.ours desc, l.sort_closing, l.id";
    }

    /**
     * The total and the counts of each facet, in one statement. The codes of a facet already narrowed are counted as if it
     * were not, so that one sees what another choice would give.
     */
    String counts() {
        var all = new StringBuilder("with kept as materialized (select %s from catalogue.listing l where %s limit %d)"
                .formatted(columns(), where(Optional.empty()), Found.CAP + 1));
        narrowed.keySet().forEach(facet -> all.append(", without_%s as materialized (select l.%s from catalogue.listing l where %s limit %d)"
                .formatted(facet.parameter(), facet.column(), where(Optional.of(facet)), Found.CAP)));
        all.append(" select null as facet, null as code, count(*) as aids from kept");
        for (var facet : Facet.values()) {
            var from = narrowed.containsKey(facet) ? "without_" + facet.parameter() : "(select * from kept limit " + Found.CAP + ")";
            all.append(" union all select '%s', code, count(*) from %s k, unnest(k.%s) code group by code"
                    .formatted(facet, from, facet.column()));
        }
        return all.toString();
    }

    private static String columns() {
        return java.util.Arrays.stream(Facet.values()).map(facet -> "l." + facet.column()).collect(Collectors.joining(", "));
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
