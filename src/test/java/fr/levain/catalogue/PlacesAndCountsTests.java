package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** O01 and O02, on the real communes and the real extract. */
@LevainTest
class PlacesAndCountsTests {
    /** Guéret and Bourganeuf (Creuse, two intercommunalities), Angoulême (Charente), Bayonne (Pyrénées-Atlantiques). */
    private static final List<String> COMMUNES = List.of("23096", "23030", "16015", "64102");

    @Autowired Catalogue catalogue;
    @Autowired ListingWriter writer;
    @Autowired Territories territories;
    @Autowired JdbcClient database;

    /** A word no other aid holds. */
    private final String word = "zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private void listed(String name, String place) {
        var listing = new Listing(ListingId.at(TestClock.START), Listing.Kind.OTHER_FUNDER, word + "-" + name, word + " " + name, "Résumé.", "Essai", Set.of("etat"),
                Set.of("subvention"), Set.of(Listing.ANY), Set.of(place), place, Set.of(Listing.ANY), Set.of(), Set.of(Listing.ANY), Optional.empty(),
                Optional.empty(), List.of(), "Essai", LocalDate.of(2026, 1, 1), TestClock.START);
        writer.put("test-places", word + name, new AidSheet(listing, "<p>Texte.</p>", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                Optional.empty(), Optional.of("https://exemple.fr"), Optional.empty(), List.of()), TestClock.START);
    }

    private static Search in(String words, String commune) {
        return Search.from(Map.of("q", List.of(words), "commune", List.of(commune), "quand", List.of("toutes")));
    }

    private Commune commune(String code) {
        return territories.commune(code).orElseThrow();
    }

    @Test
    void a_commune_finds_the_aids_of_all_that_holds_it_and_none_of_its_neighbours() {
        listed("france", "france");
        listed("region", "region:75");
        listed("autre-region", "region:76");
        for (var code : COMMUNES) {
            listed("commune-" + code, "commune:" + code);
            listed("epci-" + code, "epci:" + commune(code).epci().orElseThrow());
            listed("departement-" + code, "departement:" + commune(code).department());
        }

        for (var code : COMMUNES) {
            var here = commune(code);
            var expected = new HashSet<>(Set.of(word + "-france", word + "-region"));
            for (var other : COMMUNES) {
                if (other.equals(code)) expected.add(word + "-commune-" + other);
                if (commune(other).epci().equals(here.epci())) expected.add(word + "-epci-" + other);
                if (commune(other).department().equals(here.department())) expected.add(word + "-departement-" + other);
            }
            assertThat(catalogue.search(in(word, code), TestClock.START).listings()).as(here.label())
                    .extracting(Listing::slug).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void in_the_real_extract_a_commune_finds_exactly_what_its_places_say() {
        for (var code : COMMUNES) {
            var here = commune(code);
            var places = new HashSet<>(Set.of("france", "region:75", "departement:" + here.department(), "commune:" + here.code()));
            here.epci().ifPresent(epci -> places.add("epci:" + epci));
            var expected = database.sql("select slug, places from catalogue.listing where visible")
                    .query((row, _) -> Map.entry(row.getString("slug"), Set.of((String[]) row.getArray("places").getArray()))).list().stream()
                    .filter(aid -> aid.getValue().stream().anyMatch(places::contains)).count();

            assertThat(catalogue.search(Search.from(Map.of("commune", List.of(code), "quand", List.of("toutes"))), TestClock.START).total())
                    .as(here.label()).isEqualTo((int) Math.min(expected, Found.CAP + 1));
        }
    }

    @Test
    void each_count_beside_a_filter_is_what_choosing_it_gives_and_the_address_holds_the_choice() {
        var asked = Search.from(Map.of("quand", List.of("toutes"), "porteur", List.of("association"), "commune", List.of("23096")));
        var found = catalogue.search(asked, TestClock.START);

        for (var facet : Facet.values()) {
            for (var code : facet.choices().keySet()) {
                var chosen = asked.without(facet).with(facet, Set.of(code));
                assertThat(chosen.query()).contains(facet.parameter() + "=" + code);
                var reread = Search.from(query(chosen));
                assertThat(reread).isEqualTo(chosen);
                assertThat(catalogue.search(reread, TestClock.START).total()).as("%s: %s", facet, code).isEqualTo(found.count(facet, code));
            }
        }
    }

    private static Map<String, List<String>> query(Search search) {
        return java.util.Arrays.stream(search.query().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(pair -> pair[0], Collectors.mapping(pair -> java.net.URLDecoder.decode(pair[1], java.nio.charset.StandardCharsets.UTF_8), Collectors.toList())));
    }
}
