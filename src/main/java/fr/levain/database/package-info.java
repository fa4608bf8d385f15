/**
 * The PostgreSQL that Levain stands on: embedded or a server, its roles, its mark (demonstration or real), the clock, the
 * jobs and the service's heartbeat. Holds no business table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.levain.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
