package fr.levain.decisions.web;

import fr.levain.decisions.DisclosureRequest;
import fr.levain.ui.Page;
import java.time.LocalDate;

/** On the applicant's dossier: where their last request for documents stands. */
public record DisclosurePanel(DisclosureRequest last, LocalDate today) implements Page {}
