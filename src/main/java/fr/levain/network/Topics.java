package fr.levain.network;

import fr.levain.territory.Department;
import java.util.List;

/**
 * What somebody works on, where, what they look for and what they give: what a search crosses.
 *
 * @param departments served, by code; all of them for the whole region
 * @param needs codes of exchanges, as {@link #offers}
 */
public record Topics(List<String> themes, List<String> departments, List<String> needs, List<String> offers, List<String> disciplines) {
    public static final Topics NONE = new Topics(List.of(), List.of(), List.of(), List.of(), List.of());

    public Topics {
        themes = List.copyOf(themes);
        departments = List.copyOf(departments);
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
        disciplines = List.copyOf(disciplines);
    }

    /** Who ticks no department serves them all: they are found in each. */
    Topics everywhereIn(List<Department> region) {
        return departments.isEmpty() ? new Topics(themes, region.stream().map(each -> each.code().value()).toList(), needs, offers, disciplines) : this;
    }

    /** « Creuse, Corrèze »; « Toute la région ». */
    public String territories(List<Department> region) {
        if (departments.size() >= region.size()) return "Toute la région";
        return String.join(", ", region.stream().filter(each -> departments.contains(each.code().value())).map(Department::name).toList());
    }
}
