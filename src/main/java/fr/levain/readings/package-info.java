/**
 * Readings: several named people score a dossier apart from one another; what their scores say together, how sure it is, and
 * who reads what. The second analysis, technical, legal and financial, is here too. Tables: {@code terms}, {@code reader},
 * {@code reading}, {@code reference}, {@code allocation}, {@code second_analysis}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel", "ui", "accounts", "applications", "assessment", "calls", "directory", "envelopes", "forms", "forms :: web", "documents", "letters", "messaging", "opinions"
        })
package fr.levain.readings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
