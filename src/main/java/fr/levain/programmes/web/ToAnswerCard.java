package fr.levain.programmes.web;

import fr.levain.programmes.ToAnswer;
import fr.levain.ui.Page;

/** What waits for a partner's team in its programmes, in an adviser's own space. */
public record ToAnswerCard(ToAnswer.Count count) implements Page {}
