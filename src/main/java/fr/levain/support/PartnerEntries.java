package fr.levain.support;

import fr.levain.audit.TimelineEntry;
import fr.levain.projects.ProjectId;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/** A module that comes after support, and writes in the life of a project, says whose work each of its entries is. */
public interface PartnerEntries {
    /** Codes of its events. */
    Set<String> events();

    /** Which of them are the work of this partner, whatever the number of entries asked of it. */
    Predicate<TimelineEntry> workOf(String partner, Collection<ProjectId> projects);
}
