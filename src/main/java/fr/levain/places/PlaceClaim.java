package fr.levain.places;

import java.time.Instant;
import java.util.UUID;

/** Somebody who says they run a space, from an address its sheet does not bear. @param text how they say so */
public record PlaceClaim(UUID id, String slug, String name, String email, String text, Instant askedAt) {}
