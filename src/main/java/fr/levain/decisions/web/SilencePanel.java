package fr.levain.decisions.web;

import fr.levain.decisions.SilenceRequest;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rejection by silence, for its applicant: the reasons may be asked for, then read.
 *
 * @param due last day to tell them if they were asked for today
 * @param asks whether the reader may ask
 */
public record SilencePanel(String reference, LocalDate rejectedOn, LocalDate due, Optional<SilenceRequest> request, boolean asks) implements Page {}
