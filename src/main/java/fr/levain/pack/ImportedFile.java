package fr.levain.pack;

import java.time.Instant;
import java.util.Optional;

/**
 * What one file of an import changes here.
 *
 * @param kind what it is, as officers say it: « Formulaire »
 * @param title of the text; empty when its kind says all
 * @param olderThan when it was in force here, if it was and is no more
 */
public record ImportedFile(String kind, String title, boolean added, Optional<Instant> olderThan) {}
