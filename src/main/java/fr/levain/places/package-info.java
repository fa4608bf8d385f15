/**
 * Spaces for innovation: their sheets, where each word of a sheet comes from, who keeps it, what the public says of it.
 * Tables: {@code place}, {@code origin}, {@code source}, {@code proposal}, {@code report}, {@code link}, {@code import},
 * {@code import_place}, {@code import_origin},
 * {@code settings}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "accounts", "directory", "forms :: spreadsheet", "territory", "messaging"})
package fr.levain.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
