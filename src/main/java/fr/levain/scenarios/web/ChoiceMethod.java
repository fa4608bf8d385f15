package fr.levain.scenarios.web;

import fr.levain.ui.Page;
import java.util.List;

/**
 * What is computed before and after a session, as the public reads it.
 *
 * @param branches the choice under constraints gives up looking for a better list after
 * @param calls titles of those that a committee serves now
 */
public record ChoiceMethod(int branches, List<String> calls) implements Page {}
