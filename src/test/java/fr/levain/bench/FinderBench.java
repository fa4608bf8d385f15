package fr.levain.bench;

import fr.levain.catalogue.Catalogue;
import fr.levain.catalogue.Search;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The finder over HTTP against the queries it runs, with the real extract multiplied to 500 aids and to 50,000. */
final class FinderBench {
    private static final int WARM = 300;
    private static final int RUNS = 101;
    /** Words, a place and who asks: what people do, as the address holds it. */
    private static final Map<String, List<String>> SEARCHED = Map.of("q", List.of("energie"), "commune", List.of("23096"), "porteur", List.of("association"));
    private static final Map<String, List<String>> BROWSED = Map.of("commune", List.of("23096"));

    private final RunningLevain levain;

    FinderBench(RunningLevain levain) {
        this.levain = levain;
    }

    void run(Report report) throws Exception {
        var visitor = levain.visitor();
        fillUpTo(500);
        var searchedFew = page(report, visitor, "search, 500 aids", SEARCHED);
        var browsedFew = page(report, visitor, "list, 500 aids", BROWSED);
        fillUpTo(50_000);
        var searchedMany = page(report, visitor, "search, 50,000 aids", SEARCHED);
        var browsedMany = page(report, visitor, "list, 50,000 aids", BROWSED);
        report.row("(e) finder search, 50,000 against 500", searchedMany, searchedFew, "ms", "≤ 1.5 ×");
        report.row("(e) finder list, 50,000 against 500", browsedMany, browsedFew, "ms", "≤ 1.5 ×");
    }

    private double page(Report report, RunningLevain.Browserless visitor, String what, Map<String, List<String>> asked) {
        var search = Search.from(asked);
        var page = median(() -> open(visitor, search.address("/aides")));
        report.row("(e) finder " + what, page, median(() -> queries(search)), "ms", "≤ 3 ×");
        return page;
    }

    /** Real aids of other funders again and again, under other names: their words, places and dates are those of the extract. Ours stay as many as they are. */
    private void fillUpTo(int rows) {
        var database = JdbcClient.create(levain.owner());
        var columns = """
                summary, description, plain, funder, funder_types, natures, rate, ceiling, beneficiaries, holder_kinds, places, place_label,
                phases, themes, spendings, conditions, steps, legal_basis, opens_at, closes_at, cut_offs, link, deduced, source, source_date,
                listed_at, changed_at""";
        database.sql("""
                insert into catalogue.listing (id, kind, slug, origin, origin_id, title, %1$s)
                select gen_random_uuid(), l.kind, l.slug || '-' || n, 'bench', l.slug || '-' || n, l.title || ' ' || n, %1$s
                  from (select row_number() over (order by slug) - 1 as rank, count(*) over () as all_of_them, s.*
                          from catalogue.listing s where kind = 'OTHER_FUNDER' and origin <> 'bench') l
                  join generate_series((select count(*) from catalogue.listing) + 1, :rows) n on n %% l.all_of_them = l.rank
                """.formatted(columns)).param("rows", rows).update();
        database.sql("analyze catalogue.listing").update();
        // what is waiting in the index of words is sorted in, as the nightly upkeep of a server does
        database.sql("vacuum catalogue.listing").update();
    }

    private static void open(RunningLevain.Browserless visitor, String address) {
        try {
            var answer = visitor.get(address);
            if (answer.status() != 200) throw new IllegalStateException("status " + answer.status());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void queries(Search search) {
        var now = levain.context.getBean(Clock.class).instant();
        levain.context.getBean(Catalogue.class).search(search, now);
        search.place().ifPresent(code -> levain.context.getBean(Territories.class).commune(code.value()));
    }

    private static double median(Runnable what) {
        for (int warm = 0; warm < WARM; warm++) what.run();
        var times = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var from = System.nanoTime();
            what.run();
            times.add((System.nanoTime() - from) / 1e6);
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }
}
