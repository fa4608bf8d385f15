package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.List;

/**
 * What a single undertaking has received on one de minimis basis over three rolling years, and what is left (E1, E4).
 *
 * @param counted aids of the window, oldest first
 */
public record DeMinimisPosition(Basis basis, LocalDate from, LocalDate to, Euros received, Euros ceiling, List<AidGranted> counted) {

    /** The anniversary day is counted too: the cautious reading of “three years”. */
    public static DeMinimisPosition of(Basis basis, List<AidGranted> ledger, LocalDate date, Euros ceiling) {
        var from = date.minusYears(3);
        var counted = ledger.stream()
                .filter(aid -> basis.counts(aid.basis()) && !aid.grantedOn().isBefore(from) && !aid.grantedOn().isAfter(date))
                .sorted(java.util.Comparator.comparing(AidGranted::grantedOn))
                .toList();
        return new DeMinimisPosition(basis, from, date, Euros.sum(counted.stream().map(AidGranted::amount).toList()), ceiling, counted);
    }

    public Euros available() {
        var left = ceiling.minus(received);
        return left.isNegative() ? Euros.ZERO : left;
    }

    /** A grant that exceeds the ceiling is refused whole on this basis. */
    public boolean allows(Euros amount) {
        return !amount.isAbove(available());
    }
}
