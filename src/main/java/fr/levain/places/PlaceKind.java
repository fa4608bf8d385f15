package fr.levain.places;

import java.util.List;

/**
 * One of the kinds of spaces that the authority supports.
 *
 * @param definition in French, one sentence
 * @param words by which a file or a name tells it
 */
public record PlaceKind(String slug, String name, String definition, List<String> words) {}
