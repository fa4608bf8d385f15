package fr.levain.network;

import java.util.List;

/**
 * What somebody works on, where, what they look for and what they give: what a search crosses.
 *
 * @param departments served, by code; empty for the whole region
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
}
