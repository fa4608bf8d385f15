package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.ui.Page;

/** What the link at the end of an invitation leads to. */
public record OptOutPage(Gathering gathering, String token, boolean stopped) implements Page {}
