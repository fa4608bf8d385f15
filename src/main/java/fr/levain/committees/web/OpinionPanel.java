package fr.levain.committees.web;

import fr.levain.committees.GivenOpinion;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * What the committee said of a dossier, in its case file.
 *
 * @param hold what it still waits for before a vote
 * @param reorient where an officer proposes the other aid the committee would rather see; empty once proposed
 */
public record OpinionPanel(Optional<GivenOpinion> given, Optional<String> hold, Optional<String> reorient) implements Page {}
