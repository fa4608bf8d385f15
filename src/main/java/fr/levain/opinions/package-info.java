/**
 * Opinions asked of people outside the service: who is asked what, what they may see once they have said that no interest
 * of theirs is at stake, what they answer. Tables: {@code opinion}, {@code link}, {@code code}, {@code code_sent},
 * {@code pass}, {@code settings}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel", "ui", "accounts", "applications", "assessment", "calls", "commitments", "directory", "documents", "forms", "forms :: web", "letters",
            "messaging"
        })
package fr.levain.opinions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
