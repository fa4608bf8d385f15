package fr.levain.assessment.web;

import fr.levain.assessment.RetainedBudget;
import fr.levain.ui.Page;

/** What is asked and what is kept, line by line, in the case file. */
public record BudgetPanel(String reference, RetainedBudget budget) implements Page {}
