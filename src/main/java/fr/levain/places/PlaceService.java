package fr.levain.places;

import java.util.List;

/** Something people look for in a space, recognised by words of its sheet. */
public record PlaceService(String slug, String name, List<String> words) {}
