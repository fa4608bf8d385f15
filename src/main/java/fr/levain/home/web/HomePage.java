package fr.levain.home.web;

import fr.levain.ui.Page;
import java.util.List;

/** @param sections what other modules put on the door, in order: open calls first */
public record HomePage(List<Page> sections) implements Page {}
