package fr.levain.network.web;

import fr.levain.network.Precedent;
import fr.levain.ui.Page;
import java.util.List;

/**
 * What the network has for somebody, in their own space.
 *
 * @param waiting requests they have not answered
 * @param stale entries of theirs that are not verified any more
 * @param open aided projects about which they have not said whether they may be asked
 */
public record NetworkCard(int waiting, int stale, List<Precedent> open, boolean known) implements Page {}
