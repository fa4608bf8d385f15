package fr.levain.revisions.web;

import fr.levain.revisions.TextState;
import fr.levain.ui.Page;
import java.util.List;

/**
 * Asks before a part of a text goes.
 *
 * @param address of what goes
 * @param entails what it entails, one sentence each
 */
public record PartRemovalPage(TextState state, String address, String name, List<String> entails) implements Page {}
