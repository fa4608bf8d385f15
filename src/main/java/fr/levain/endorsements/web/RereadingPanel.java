package fr.levain.endorsements.web;

import fr.levain.ui.Page;

/**
 * On the home of a dossier: what readers said of it, or how to say it.
 *
 * @param toSettle notes nobody dealt with yet
 * @param toJoin recommendations the authority does not read yet
 * @param writes whether whoever looks writes the dossier: else they were asked to read it
 */
public record RereadingPanel(int toSettle, int toJoin, int joined, boolean writes, String path) implements Page {}
