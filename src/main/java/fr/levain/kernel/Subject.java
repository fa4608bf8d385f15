package fr.levain.kernel;

import java.util.UUID;

/** What an act is about: {@code application}, {@code call}, {@code organisation}… and its identifier. */
public record Subject(String kind, UUID id) {
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
