package fr.levain.kernel;

import java.math.BigDecimal;

/** A share between 0 and 1 (it may exceed 1 when it tells a ratio), e.g. 0.75 for 75 %. */
public record Rate(BigDecimal fraction) implements Comparable<Rate> {
    public static Rate percent(String percent) {
        return new Rate(new BigDecimal(percent).movePointLeft(2));
    }

    @Override
    public int compareTo(Rate other) {
        return fraction.compareTo(other.fraction);
    }

    public boolean isAbove(Rate other) {
        return compareTo(other) > 0;
    }

    /** As people read it: {@code 37,57 %}. */
    @Override
    public String toString() {
        return French.percent(this);
    }
}
