package fr.levain.forms.web;

import fr.levain.forms.FormDraft;
import fr.levain.ui.Page;
import java.util.List;

/**
 * Asks before a page or a question goes.
 *
 * @param address of what goes
 * @param lost labels of what goes with it
 * @param dependents what depends on it, and will be told at the check
 */
public record RemovalPage(FormDraft draft, String address, String name, List<String> lost, List<String> dependents) implements Page {}
