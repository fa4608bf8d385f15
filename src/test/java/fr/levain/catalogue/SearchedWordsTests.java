package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is found by words: plurals, typing errors, and a search too wide to be counted. */
@LevainTest
@Transactional
class SearchedWordsTests {
    @Autowired Catalogue catalogue;
    @Autowired ListingWriter writer;

    @BeforeEach
    void an_aid_whose_title_holds_a_singular_and_one_whose_title_holds_a_plural() {
        listed("quincaillou", Listing.Kind.OTHER_FUNDER, "Quincaillou pour un tiers-lieu");
        listed("quincailloux", Listing.Kind.OTHER_FUNDER, "Réseau de tiers-lieux quincaillou");
        listed("paysannerie", Listing.Kind.OTHER_FUNDER, "Paysannerie floréalisée en montagne");
        writer.learnWords(TestClock.START);
    }

    private void listed(String slug, Listing.Kind kind, String title) {
        listed(slug, kind, title, "Texte.");
    }

    private void listedSaying(String slug, String title, String text) {
        listed(slug, Listing.Kind.OTHER_FUNDER, title, text);
    }

    private void listed(String slug, Listing.Kind kind, String title, String text) {
        var listing = new Listing(ListingId.at(TestClock.START), kind, slug, title, "Résumé.", "Essai", Set.of("etat"),
                Set.of("subvention"), Set.of("association"), Set.of("france"), "France", Set.of(Listing.ANY), Set.of("culture"), Set.of(Listing.ANY), Optional.empty(),
                Optional.empty(), List.of(), "Essai", LocalDate.of(2026, 1, 1), TestClock.START);
        writer.put("test-words", slug, new AidSheet(listing, "<p>" + text + "</p>", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                Optional.empty(), Optional.of("https://exemple.fr"), Optional.empty(), List.of()), TestClock.START);
    }

    private Found found(String words, String... more) {
        var query = new java.util.HashMap<String, List<String>>(Map.of("q", List.of(words)));
        for (int i = 0; i < more.length; i += 2) query.put(more[i], List.of(more[i + 1]));
        return catalogue.search(Search.from(query), TestClock.START);
    }

    @Test
    void a_plural_finds_the_singular_and_the_singular_the_plural() {
        assertThat(found("tiers-lieux quincaillou").listings()).extracting(Listing::slug).containsExactlyInAnyOrder("quincaillou", "quincailloux");
        assertThat(found("tiers-lieu quincailloux").total()).isEqualTo(2);
        assertThat(found("tiers lieux quincaillou").otherSpelling()).isEmpty();
    }

    @Test
    void two_misspelt_words_together_find_what_they_mean() {
        assertThat(found("paysanerie florealissée").otherSpelling()).contains("paysannerie floréalisée");
        assertThat(found("pasyannerie floréalsiée").listings()).extracting(Listing::slug).containsExactly("paysannerie");
    }

    @Test
    void a_misspelt_word_that_only_whole_texts_hold_is_found_in_the_words_of_the_language() {
        assertThat(found("quincaillou permacutlure").otherSpelling()).as("no aid holds both").isEmpty();
        listedSaying("permaculteurs", "Quincaillou des champs", "Une aide à la permaculture.");
        assertThat(found("quincaillou permacutlure").listings()).extracting(Listing::slug).containsExactly("permaculteurs");
    }

    @Test
    void words_that_are_right_are_never_replaced_even_when_no_aid_holds_them_together() {
        assertThat(found("agriculture biologique quincaillou").otherSpelling()).isEmpty();
        assertThat(found("agriculture biologique").otherSpelling()).isEmpty();
        assertThat(found("quincaillou", "commune", "23096", "porteur", "particulier").otherSpelling()).isEmpty();
        assertThat(found("quincaillou").otherSpelling()).isEmpty();
    }

    @Test
    void what_nothing_resembles_is_left_as_typed() {
        assertThat(found("xyzzyqwk").otherSpelling()).isEmpty();
        assertThat(found("xyzzyqwk").total()).isZero();
    }

    @Test
    void a_search_too_wide_to_be_counted_says_so_tells_no_number_and_keeps_our_aids_and_titles_first() {
        for (int n = 0; n < Found.CAP + 20; n++) listed("floreal-" + n, Listing.Kind.OTHER_FUNDER, "Aide " + n);
        for (int n = 0; n < Found.CAP + 20; n++) listed("vendemiaire-" + n, Listing.Kind.OTHER_FUNDER, "Vendémiairesque " + n);
        listed("vendemiaire-notre", Listing.Kind.SCHEME, "Vendémiairesque à nous");

        var wide = found("vendémiairesque");
        assertThat(wide.isCapped()).isTrue();
        assertThat(wide.isCounted(Facet.HOLDER)).isFalse();
        assertThat(wide.listings().getFirst().slug()).isEqualTo("vendemiaire-notre");
        assertThat(wide.hasNext()).isTrue();
        assertThat(found("vendémiairesque", "page", String.valueOf(Search.LAST_PAGE)).hasNext()).isFalse();

        var narrowed = found("vendémiairesque", "forme", "pret");
        assertThat(narrowed.total()).isZero();
        assertThat(narrowed.isCounted(Facet.NATURE)).as("what another form would leave is not known either").isFalse();
        assertThat(narrowed.isCounted(Facet.THEME)).isTrue();
    }

    @Test
    void each_aid_is_on_one_page_only() {
        for (int n = 0; n < 90; n++) listed("fructidor-" + n, Listing.Kind.OTHER_FUNDER, "Fructidoresque " + n);

        var slugs = new java.util.ArrayList<String>();
        for (int page = 1; page <= 5; page++) found("fructidoresque", "page", String.valueOf(page)).listings().forEach(aid -> slugs.add(aid.slug()));

        assertThat(slugs).hasSize(90).doesNotHaveDuplicates();
    }
}
