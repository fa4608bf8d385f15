package fr.levain.home.web;

import fr.levain.ui.Page;
import java.util.List;

/** Somebody's own space: what waits for them, their dossiers, their organisations. */
public record MySpacePage(String name, List<Page> cards) implements Page {}
