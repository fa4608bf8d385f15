package fr.levain.insight;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.surveys.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What former projects say on one point, and how sure it is: a number added up, or one choice among several.
 *
 * @param choice code of the answer that is counted; empty when amounts are added up, or when too few answered
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

    /** All the answers to one question in one line, which tells neither what they say nor which choice was made. @param read of one question, one at least */
    static Indicator underThreshold(List<Indicator> read) {
        return new Indicator(read.getFirst().question(), "", sum(read, Indicator::answers), sum(read, Indicator::declared), sum(read, Indicator::documented), sum(read, Indicator::checked),
                Optional.empty(), Optional.empty(), true);
    }

    private static long sum(List<Indicator> read, ToLongFunction<Indicator> counted) {
        return read.stream().mapToLong(counted).sum();
    }

    private String shown(Optional<BigDecimal> value) {
        if (!choice.isEmpty()) return "—";
        if (tooFew) return "masqué";
        return value.map(each -> question.kind() == Question.Kind.AMOUNT ? French.shortAmount(Euros.of(each.setScale(0, RoundingMode.HALF_UP)))
                : French.number(each.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros())).orElse("—");
    }
}
