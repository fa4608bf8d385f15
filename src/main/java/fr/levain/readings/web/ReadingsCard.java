package fr.levain.readings.web;

import fr.levain.ui.Page;

/** In a reader's own space. @param waiting readings to give */
public record ReadingsCard(int waiting) implements Page {}
