package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An amount of money in whole cents. May be negative (a difference, a balance). */
public record Euros(@JsonValue long cents) implements Comparable<Euros> {
    public static final Euros ZERO = new Euros(0);

    @JsonCreator
    public static Euros ofCents(long cents) {
        return new Euros(cents);
    }

    public static Euros of(long euros) {
        return new Euros(Math.multiplyExact(euros, 100));
    }

    /** Reads a decimal number of euros; refuses more than two decimals. */
    public static Euros of(BigDecimal euros) {
        return new Euros(euros.movePointRight(2).longValueExact());
    }

    public static Euros sum(Collection<Euros> amounts) {
        return amounts.stream().reduce(ZERO, Euros::plus);
    }

    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /** Rounded half up to the cent, once (C8). */
    public Euros times(Rate rate) {
        return new Euros(rate.fraction().multiply(BigDecimal.valueOf(cents)).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** This amount as a share of another, rounded half up to four decimals; zero when the other is not positive. */
    public Rate shareOf(Euros whole) {
        return whole.cents <= 0
                ? new Rate(BigDecimal.ZERO)
                : new Rate(BigDecimal.valueOf(cents).divide(BigDecimal.valueOf(whole.cents), 4, RoundingMode.HALF_UP));
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isAbove(Euros other) {
        return cents > other.cents;
    }

    public Euros atMost(Euros ceiling) {
        return cents > ceiling.cents ? ceiling : this;
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    /** As people read it: {@code 36 643,50 €}. */
    @Override
    public String toString() {
        return French.amount(this);
    }
}
