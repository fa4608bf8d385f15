/**
 * The accompaniment of a project by a partner organisation: how it is opened, what is done, who sees it, how it ends. Nothing is
 * read of it without the consent of whoever carries the project. Tables: {@code plan}, {@code diagnosis}, {@code objective},
 * {@code action}, {@code session}, {@code workshop}, {@code milestone}, {@code funding}, {@code mentor}, {@code work}, {@code succession},
 * {@code alert}, {@code document}, {@code laureate}, {@code committee_opinion}, {@code mission}, {@code mission_plan},
 * {@code region_tie}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui", "accounts", "applications", "audit", "consents", "consents :: web", "decisions", "directory", "documents", "guidance", "messaging", "network", "opinions", "programmes", "projects", "territory"
})
package fr.levain.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
