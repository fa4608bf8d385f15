package fr.levain.insight;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.surveys.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What former projects say on one point, and how sure it is: a number added up, or one choice among several.
 *
 * @param choice code of the answer that is counted; empty when amounts are added up
 * @param answers which carry it
 * @param declared said, nothing more
 * @param documented an adviser saw a document
 * @param checked an adviser checked it
 * @param total of the amounts; empty for a choice, or when too few answered
 * @param median of the amounts; likewise
 * @param tooFew answers to the whole question to be read without knowing whose they are
 */
public record Indicator(
        Question question, String choice, long answers, long declared, long documented, long checked, Optional<BigDecimal> total, Optional<BigDecimal> median,
        boolean tooFew) {
    public String label() {
        return choice.isEmpty() ? question.label() : "%s %s".formatted(question.label(), question.shown(choice));
    }

    /** As people read it; « masqué » under the threshold. */
    public String totalShown() {
        return shown(total);
    }

    public String medianShown() {
        return shown(median);
    }

    Indicator underThreshold() {
        return new Indicator(question, choice, answers, declared, documented, checked, Optional.empty(), Optional.empty(), true);
    }

    private String shown(Optional<BigDecimal> value) {
        if (!choice.isEmpty()) return "—";
        if (tooFew) return "masqué";
        return value.map(each -> question.kind() == Question.Kind.AMOUNT ? French.shortAmount(Euros.of(each.setScale(0, RoundingMode.HALF_UP)))
                : French.number(each.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros())).orElse("—");
    }
}
