package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.decisions.AlgorithmUsed.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlgorithmsUsedTests {
    @Test
    void A1_the_mention_tells_what_was_really_computed_and_how_to_ask() {
        assertThat(AlgorithmsUsed.mention(List.of(used(Kind.RULES), used(Kind.AMOUNT), used(Kind.CHOICE)), "aides@region.fr"))
                .contains("traitement algorithmique", "à vérifier les règles de l’appel, à calculer le montant de l’aide et à choisir sous contraintes la liste",
                        "en écrivant à aides@region.fr", "silence d’un mois", "CADA", "L311-3-1")
                .doesNotContain("sévérité");
        assertThat(AlgorithmsUsed.mention(List.of(used(Kind.ADJUSTED)), "aides@region.fr")).contains("Il a servi à ajuster les notes de la sévérité des lecteurs");
    }

    @Test
    void A1_no_mention_where_nothing_was_computed() {
        assertThat(AlgorithmsUsed.mention(List.of(), "aides@region.fr")).isEmpty();
    }

    private static AlgorithmUsed used(Kind kind) {
        return new AlgorithmUsed(kind, "");
    }
}
