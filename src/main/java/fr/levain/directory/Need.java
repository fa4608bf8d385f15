package fr.levain.directory;

import java.util.Optional;

/** What somebody may need help with, as the pack words it: « Trouver des financements ». */
public record Need(String slug, String label, Optional<String> hint) {}
