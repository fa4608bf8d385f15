package fr.levain.guidance.web;

import fr.levain.guidance.Orientation;
import fr.levain.guidance.OrientationKey;
import fr.levain.ui.Page;

/** Before everything is erased for good. */
public record ErasePage(OrientationKey key, Orientation told) implements Page {}
