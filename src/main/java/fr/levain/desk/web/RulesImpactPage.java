package fr.levain.desk.web;

import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * What rules being prepared would have said of the dossiers of a call.
 *
 * @param calls those that may be compared with
 * @param impact empty when no call was ever published
 */
public record RulesImpactPage(String slug, String title, List<Choice> calls, String chosen, Optional<ImpactPage> impact) implements Page {}
