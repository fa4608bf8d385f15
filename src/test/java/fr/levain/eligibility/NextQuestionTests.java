package fr.levain.eligibility;

import static fr.levain.eligibility.SomeTerms.rules;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextQuestionTests {
    private static final List<String> ASKABLE = SomeTerms.VOCABULARY.terms().stream().map(Vocabulary.Term::name).toList();

    @Test
    void asks_what_separates_most_of_what_remains() {
        var schemes = List.of(
                rules("phase == 'emergence'", "has_research"), rules("phase == 'experimentation'"),
                rules("phase == 'deploiement'"), rules("phase != 'emergence'", "jobs >= 2"));

        assertThat(NextQuestion.choose(schemes, SomeTerms.facts(Map.of()), ASKABLE)).contains("phase");
    }

    @Test
    void does_not_ask_what_is_known_nor_what_no_rule_reads() {
        var schemes = List.of(rules("phase == 'emergence'", "jobs >= 2"));
        var known = SomeTerms.facts(Map.of("phase", new Value.Choice("emergence")));

        assertThat(NextQuestion.choose(schemes, known, ASKABLE)).contains("jobs");
        assertThat(NextQuestion.choose(schemes, known, List.of("phase", "themes"))).isEmpty();
        assertThat(NextQuestion.choose(List.of(), known, ASKABLE)).isEmpty();
    }

    @Test
    void asks_nothing_once_everything_is_settled() {
        var schemes = List.of(rules("phase == 'emergence' || jobs >= 2"));

        assertThat(NextQuestion.choose(schemes, SomeTerms.facts(Map.of("phase", new Value.Choice("emergence"))), ASKABLE)).isEmpty();
    }

    @Test
    void asks_the_same_question_of_the_same_facts() {
        var schemes = new ArrayList<RuleSet>();
        for (int scheme = 0; scheme < 15; scheme++) schemes.add(rules("jobs >= " + scheme, "requested_amount <= euros(" + scheme + "000)", "'sante' in themes"));
        var first = NextQuestion.choose(schemes, SomeTerms.facts(Map.of()), ASKABLE);

        for (int turn = 0; turn < 20; turn++) assertThat(NextQuestion.choose(schemes, SomeTerms.facts(new HashMap<>()), ASKABLE)).isEqualTo(first);
    }

    @Test
    void chooses_among_forty_schemes_of_thirty_rules_in_a_few_milliseconds() {
        var schemes = new ArrayList<RuleSet>();
        for (int scheme = 0; scheme < 40; scheme++) {
            var all = new ArrayList<String>();
            for (int rule = 0; rule < 10; rule++) {
                all.add("requested_amount <= euros(" + (scheme * 1000 + rule) + ")");
                all.add("phase == 'emergence' || jobs >= " + rule);
                all.add("partners.exists(p, p.kind == 'usagers') && has_research");
            }
            schemes.add(rules(all.toArray(String[]::new)));
        }
        for (int warm = 0; warm < 30; warm++) NextQuestion.choose(schemes, SomeTerms.facts(Map.of()), ASKABLE);

        var from = System.nanoTime();
        for (int run = 0; run < 10; run++) NextQuestion.choose(schemes, SomeTerms.facts(Map.of()), ASKABLE);

        assertThat(Duration.ofNanos((System.nanoTime() - from) / 10)).isLessThan(Duration.ofMillis(50));
    }
}
