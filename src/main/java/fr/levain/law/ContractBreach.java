package fr.levain.law;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What follows a breach of the contrat d’engagement républicain (S8; loi 2000-321, article 10-1; décret 2021-1947,
 * article 5): the aid is withdrawn for the time that was left, after the holder was heard and with reasons.
 *
 * @param withdrawn the share of the time left, to the cent
 * @param repaidBy the last day that may be given to pay it back
 */
public record ContractBreach(Euros withdrawn, LocalDate repaidBy) {

    /**
     * @param aided the time the aid was granted for, both days included
     * @param breach the first day of the breach
     * @param decided the day of the withdrawal
     */
    public static ContractBreach of(Euros granted, Period aided, LocalDate breach, LocalDate decided, LegalParameters law) {
        return new ContractBreach(withdrawn(granted, aided, breach), law.at("cer.restitution_max", decided).after(decided));
    }

    private static Euros withdrawn(Euros granted, Period aided, LocalDate breach) {
        var after = aided.end().plusDays(1);
        if (!breach.isAfter(aided.start())) return granted;
        if (!breach.isBefore(after)) return Euros.ZERO;
        var whole = months(aided.start(), after);
        var left = whole.subtract(months(aided.start(), breach));
        return Euros.of(granted.toDecimal().multiply(left).divide(whole, 2, RoundingMode.HALF_UP));
    }

    /** From day to day of the month, then days as a share of the month they fall in. */
    private static BigDecimal months(LocalDate from, LocalDate to) {
        long whole = MONTHS.between(from, to);
        var last = from.plusMonths(whole);
        var rest = BigDecimal.valueOf(DAYS.between(last, to)).divide(BigDecimal.valueOf(DAYS.between(last, from.plusMonths(whole + 1))), MathContext.DECIMAL64);
        return BigDecimal.valueOf(whole).add(rest);
    }
}
