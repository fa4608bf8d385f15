package fr.levain.decisions.web;

import fr.levain.decisions.SilenceRequest;
import fr.levain.ui.Page;

/** In the case file: reasons asked for, until when they are due, where to write them. */
public record SilenceCasePanel(SilenceRequest request, boolean late) implements Page {}
