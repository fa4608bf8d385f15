package fr.levain.assessment;

import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;

/**
 * One thing that must be true of a dossier for a rule to answer.
 *
 * @param question whose answers are compared, for {@link Kind#ANSWER}; else empty
 * @param codes any of them; for {@link Kind#AMOUNT}, none
 * @param from least amount asked @param to greatest one
 * @param words as the proposal tells it, after « parce que »
 */
public record RuleCondition(Kind kind, String question, List<String> codes, Optional<Euros> from, Optional<Euros> to, String words) {
    public enum Kind { ANSWER, DEPARTMENT, AMOUNT }

    public RuleCondition {
        codes = List.copyOf(codes);
    }

    boolean holds(RuledDossier dossier) {
        return switch (kind) {
            case ANSWER -> dossier.codes(question).stream().anyMatch(codes::contains);
            case DEPARTMENT -> codes.contains(dossier.department());
            case AMOUNT -> dossier.requested().filter(amount -> from.filter(least -> amount.cents() < least.cents()).isEmpty()
                    && to.filter(most -> amount.cents() > most.cents()).isEmpty()).isPresent();
        };
    }
}
