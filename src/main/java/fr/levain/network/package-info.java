/**
 * The network: who agreed to be found, what projects and laboratories look for, who did something alike, how people are put in
 * touch without anybody's address being shown, and what they write down for others. Tables: {@code profile}, {@code notice},
 * {@code introduction}, {@code block}, {@code barred}, {@code abuse}, {@code precedent}, {@code practice}, {@code setting}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "ui", "accounts", "applications", "decisions", "directory", "eligibility", "forms", "messaging", "opendata", "projects", "territory"
})
package fr.levain.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
