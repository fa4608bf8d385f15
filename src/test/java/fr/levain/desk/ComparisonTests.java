package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.Correction;
import fr.levain.applications.SupplementId;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTests {
    @Test
    void questions_stand_side_by_side_and_differences_are_told_in_words() {
        var comparison = Comparison.of(
                side("A", Map.of("Porteur", "Les Semeurs"), form("need", "novelty"), answers("need", "Manger", "novelty", "Un four")),
                side("B", Map.of("Porteur", "Le Levier"), form("need", "risks"), answers("need", "Manger", "risks", "Aucun")));

        assertThat(comparison.differences()).isEqualTo(3);
        assertThat(comparison.parts().getFirst().rows()).containsExactly(new Comparison.Row("Porteur", "Les Semeurs", "Le Levier", true));
        assertThat(comparison.parts().get(1).rows()).extracting(Comparison.Row::question, Comparison.Row::right, Comparison.Row::differs)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("need", "Manger", false), org.assertj.core.groups.Tuple.tuple("novelty", "—", true));
        assertThat(comparison.parts().getLast().title()).contains("du second seulement");
        assertThat(comparison.onlyDifferences().parts()).hasSize(3);
    }

    @Test
    void what_was_filed_is_found_again_under_the_corrections() {
        var first = new Correction(new SupplementId(new UUID(1, 1)), Instant.EPOCH, answers("need", "Manger"), answers("need", "Manger mieux"));
        var second = new Correction(new SupplementId(new UUID(1, 2)), Instant.EPOCH, Answers.NONE.and(answers("need", "Manger mieux")), answers("need", "Manger bien", "risks", "Aucun"));

        var now = answers("need", "Manger bien", "risks", "Aucun", "novelty", "Un four");
        var filed = Comparisons.at(0, now, List.of(first, second));

        assertThat(filed.text("need")).contains("Manger");
        assertThat(filed.to("risks")).as("nothing was answered there").isEqualTo(Answer.ABSENT);
        assertThat(filed.text("novelty")).contains("Un four");
        assertThat(Comparisons.at(1, now, List.of(first, second)).text("need")).as("between the two").contains("Manger mieux");
        assertThat(Comparisons.at(2, now, List.of(first, second))).isEqualTo(now);
    }

    private static Comparison.Side side(String reference, Map<String, String> facts, FormRevision form, Answers answers) {
        return new Comparison.Side(reference, "Projet", new Comparison.Version(0, Instant.EPOCH, true), facts, form, answers);
    }

    private static Answers answers(String... pairs) {
        var answers = Answers.NONE;
        for (int i = 0; i < pairs.length; i += 2) answers = answers.with(pairs[i], new Value.Words(pairs[i + 1]));
        return answers;
    }

    private static FormRevision form(String... fields) {
        var all = Stream.of(fields).map(id -> Field.required(id, id, new FieldType.LongText(500))).toList();
        return new FormRevision(new FormRevisionId(new UUID(2, 1)), "f", 1, "F", List.of(new FormPage("p", "Le projet", java.util.Optional.empty(), java.util.Optional.empty(), all)));
    }
}
