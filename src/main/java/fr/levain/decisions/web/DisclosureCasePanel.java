package fr.levain.decisions.web;

import fr.levain.decisions.DisclosureRequest;
import fr.levain.ui.Page;
import java.time.LocalDate;

/** In the case file: documents asked for, until when they are awaited, where to answer. @param last the last request */
public record DisclosureCasePanel(DisclosureRequest last, LocalDate today) implements Page {}
