package fr.levain.places;

import java.util.List;

/**
 * One of the kinds of spaces that the authority supports.
 *
 * @param definition in French, one sentence
 * @param words by which a file or a name tells it
 * @param tags by which OpenStreetMap tells it, {@code amenity=coworking_space}
 */
public record PlaceKind(String slug, String name, String definition, List<String> words, List<String> tags) {
    public PlaceKind {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
    }
}
