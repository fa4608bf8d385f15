package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.ui.Page;

/** A link was sent, or one is on its way already: the page tells nobody which. @param hours to confirm @param waits for the waiting list */
public record LinkOnItsWayPage(Gathering gathering, String email, int hours, boolean waits) implements Page {}
