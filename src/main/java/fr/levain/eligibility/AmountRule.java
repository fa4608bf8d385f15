package fr.levain.eligibility;

import fr.levain.forms.Answer;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An amount that is not a share of expenses: a lump sum, so much per job, as much as members bring. Its expression gives an
 * amount, {@code euros(5000) * jobs}, checked like the other rules.
 *
 * @param label what the first step computes: « aide par emploi »
 */
public record AmountRule(String label, Figure<String> expression, Optional<Figure<Euros>> ceiling, Optional<Figure<Euros>> floor) {
    public static AmountRule lumpSum(Figure<Euros> amount) {
        return new AmountRule("forfait", amount.as(typed(amount.value())), Optional.empty(), Optional.empty());
    }

    /** @param jobs term that counts the jobs created */
    public static AmountRule perJob(Figure<Euros> each, String jobs, Optional<Figure<Euros>> ceiling) {
        return new AmountRule("aide par emploi", each.as("%s * %s".formatted(typed(each.value()), jobs)), ceiling, Optional.empty());
    }

    /**
     * As much as the members bring, between so much and so much for each of them; nothing below.
     *
     * @param members term that counts them
     * @param brought term that tells what they bring together
     */
    public static AmountRule capitalMatch(
            Figure<Euros> least, Figure<Euros> most, String members, String brought, Optional<Figure<Euros>> ceiling) {
        var expression = "%s >= %s * %s ? lowest(%s, %s * %s) : euros(0)"
                .formatted(brought, typed(least.value()), members, brought, typed(most.value()), members);
        return new AmountRule("apport des membres", new Figure<>(expression, most.source(), least.assumption() || most.assumption()), ceiling, Optional.empty());
    }

    /** Empty while a value it reads is not known. */
    public Optional<AmountComputation> compute(Facts facts) {
        var read = facts.language().expression(expression.value());
        if (!(read.value(facts.values()) instanceof Euros amount)) return Optional.empty();
        var requested = facts.answer("requested_amount") instanceof Answer.Given(Value.Amount(var asked)) ? Optional.of(asked) : Optional.<Euros>empty();
        return Optional.of(new AmountSteps()
                .start("%s : %s".formatted(label, sum(RuleSentences.computed(read, facts), amount)), amount, expression.source(), expression.assumption())
                .ceiling(ceiling).requested(requested).floor(floor).told(new Rate(BigDecimal.ZERO)));
    }

    /** What it looked at, known or not. */
    public List<FactRead> reads(Facts facts) {
        return facts.read(facts.language().expression(expression.value()).slots());
    }

    private static String sum(String told, Euros amount) {
        return told.contains(" ") ? "%s = %s".formatted(told, amount) : amount.toString();
    }

    private static String typed(Euros amount) {
        return amount.cents() % 100 == 0 ? "euros(%d)".formatted(amount.cents() / 100) : "euros(%s)".formatted(amount.toDecimal().toPlainString());
    }
}
