package fr.levain.audit;

import fr.levain.kernel.Subject;
import java.util.Set;

/**
 * Supplied as a bean by a module that keeps facts out of timelines until a day comes. The journal itself keeps and
 * verifies every entry.
 */
public interface Withholding {
    /** Events not told yet of this subject; asked once per timeline. */
    Set<String> withheld(Subject subject);
}
