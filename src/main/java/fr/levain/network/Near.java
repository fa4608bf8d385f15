package fr.levain.network;

/** Something found. @param kilometres as the crow flies, from the commune asked; 0 when none was */
public record Near<T>(T what, double kilometres) {
    /** « à 38 km », « dans la commune ». */
    public String distance() {
        return kilometres < 1 ? "dans la commune" : "à %d km à vol d’oiseau".formatted(Math.round(kilometres));
    }
}
