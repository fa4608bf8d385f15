package fr.levain.decisions.web;

import fr.levain.decisions.Hearing;
import fr.levain.ui.Page;
import java.util.Optional;

/** On the applicant's dossier: their decision changed, or their answer is awaited. */
public record MyDecisionChangesPanel(String path, Optional<Hearing> hearing) implements Page {}
