package fr.levain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of the network, without any of its tables. */
class NetworkRulesTests {
    private static final NetworkSettings.Limits LIMITS = new NetworkSettings.Limits(21, 5, 10, 6, 3);
    private static final AskingRules.Past NOTHING = new AskingRules.Past(false, false, false, false, false, 0, 0);

    @Test
    void somebody_may_ask_until_they_ask_too_many_too_soon_or_whom_said_no() {
        assertThat(AskingRules.refusal(NOTHING, LIMITS)).isEmpty();
        assertThat(AskingRules.refusal(new AskingRules.Past(false, false, false, false, false, 4, 9), LIMITS)).isEmpty();
        assertThat(AskingRules.refusal(new AskingRules.Past(false, false, false, false, false, 5, 5), LIMITS)).hasValueSatisfying(why -> assertThat(why).contains("Revenez demain"));
        assertThat(AskingRules.refusal(new AskingRules.Past(false, false, false, false, false, 0, 10), LIMITS)).hasValueSatisfying(why -> assertThat(why).contains("Retirez-en une"));
        assertThat(AskingRules.refusal(new AskingRules.Past(false, false, false, false, true, 0, 0), LIMITS)).hasValueSatisfying(why -> assertThat(why).contains("6\u00a0mois"));
        assertThat(AskingRules.refusal(new AskingRules.Past(true, false, false, false, false, 0, 0), LIMITS)).hasValueSatisfying(why -> assertThat(why).contains("C’est vous"));
    }

    @Test
    void whoever_is_blocked_reads_the_same_words_as_for_somebody_who_takes_no_request() {
        assertThat(AskingRules.refusal(new AskingRules.Past(false, false, true, true, true, 9, 9), LIMITS)).contains(AskingRules.UNREACHABLE);
    }

    @Test
    void an_address_a_telephone_or_a_link_is_found_and_a_date_or_an_amount_is_not() {
        assertThat(ContactWords.problem("Écrivez-moi : a.b@exemple.fr")).isPresent();
        assertThat(ContactWords.problem("Appelez le 05 55 00 00 00 le soir")).isPresent();
        assertThat(ContactWords.problem("+33 6 00 00 00 00")).isPresent();
        assertThat(ContactWords.problem("voyez www.exemple.fr")).isPresent();
        assertThat(ContactWords.problem("Le 12 05 2026, 36 643,50 € pour 23 villages, à 10 h 30")).isEmpty();
        assertThat(ContactWords.problem("SIRET 12345678900011")).as("a number of a register is no telephone").isEmpty();
    }

    @Test
    void a_practice_sheet_keeps_its_paragraphs_and_loses_what_no_reader_sees() {
        var text = new PracticeText(" Un\ttitre\n long ", "", "Un.\r\n\r\n\r\n\r\nDeux.\u0007 \u202etrois", "", "", "", List.of(), "");
        assertThat(text.title()).isEqualTo("Un titre long");
        assertThat(text.need()).isEqualTo("Un.\n\nDeux. trois");
        assertThat(PracticeText.split(text.need())).containsExactly("Un.", "Deux. trois");
    }

    @Test
    void a_search_is_its_address_and_what_it_cannot_be_is_left_out() {
        var query = NetworkQuery.from(Map.of("q", "épicerie & co", "theme", "alimentation", "besoin", "<b>", "pres", "23030", "page", "999"));
        assertThat(query.has(NetworkQuery.Key.NEED)).isFalse();
        assertThat(query.page()).isEqualTo(NetworkQuery.LAST_PAGE);
        assertThat(query.at(1).address("/reseau/projets")).isEqualTo("/reseau/projets?q=%C3%A9picerie+%26+co&theme=alimentation&pres=23030");
        assertThat(query.without(NetworkQuery.Key.WORDS).page()).as("another search begins at its first page").isEqualTo(1);
        assertThat(NetworkQuery.ALL.isEmpty()).isTrue();
    }

    @Test
    void the_last_page_says_to_narrow_the_search() {
        var last = new Found<String>(NetworkQuery.ALL.at(NetworkQuery.LAST_PAGE), List.of(), false, 1_001, true).paging("/reseau/annuaire", "fiche", "fiches");
        assertThat(last.next()).isEmpty();
        assertThat(last.summary()).contains("Plus de 1\u202f000\u00a0fiches", "précisez votre recherche");
    }
}
