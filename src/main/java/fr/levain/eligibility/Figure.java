package fr.levain.eligibility;

/** A number of the authority's, with the text it comes from. */
public record Figure<T>(T value, String source, boolean assumption) {
    public static <T> Figure<T> of(T value, String source) {
        return new Figure<>(value, source, false);
    }

    public static <T> Figure<T> assumed(T value, String source) {
        return new Figure<>(value, source, true);
    }

    /** Another value resting on the same text. */
    <U> Figure<U> as(U other) {
        return new Figure<>(other, source, assumption);
    }
}
