package fr.levain.desk.web;

import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.ui.Page;

/** What was filed, read only. */
public record AnswersPanel(FormRevision form, Answers answers) implements Page {}
