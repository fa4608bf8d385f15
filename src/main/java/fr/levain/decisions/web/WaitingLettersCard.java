package fr.levain.decisions.web;

import fr.levain.decisions.WaitingLetters.Waiting;
import fr.levain.ui.Page;
import java.util.List;

/** In somebody's own space: letters of the authority that wait to be read. It says nothing of their content. */
public record WaitingLettersCard(List<Waiting> letters) implements Page {}
