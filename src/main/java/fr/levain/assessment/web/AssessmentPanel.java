package fr.levain.assessment.web;

import fr.levain.assessment.Checklist;
import fr.levain.assessment.Inadmissibility;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.RetainedBudget;
import fr.levain.assessment.ScoreSheet;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * What the service has done so far of a dossier, in the case file.
 *
 * @param withheld the caller scores it apart from the others and has not given theirs: no score is told
 * @param mayRecuse the caller acts on it, and may withdraw from it
 */
public record AssessmentPanel(
        String reference,
        boolean checked,
        Checklist checklist,
        Optional<Inadmissibility> inadmissibility,
        ScoreSheet.Result result,
        int criteria,
        boolean closed,
        boolean withheld,
        Optional<RetainedBudget> budget,
        Optional<Recommendation> recommendation,
        boolean mayRecuse)
        implements Page {}
