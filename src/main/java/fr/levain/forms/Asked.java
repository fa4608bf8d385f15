package fr.levain.forms;

import java.util.List;

/**
 * What a form asks, against what the organisation's record answers already.
 *
 * @param known questions whose answer is offered, to be checked
 */
public record Asked(int questions, List<Field> known) {
    public Asked {
        known = List.copyOf(known);
    }
}
