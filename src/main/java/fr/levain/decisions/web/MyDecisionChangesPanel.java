package fr.levain.decisions.web;

import fr.levain.decisions.Hearing;
import fr.levain.ui.Page;
import java.util.Optional;

/** On the applicant's dossier: a letter waits, their answer is awaited, or their decision changed. @param waiting a letter to open */
public record MyDecisionChangesPanel(String path, Optional<Hearing> hearing, boolean waiting) implements Page {}
