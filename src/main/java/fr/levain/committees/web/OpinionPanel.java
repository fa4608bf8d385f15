package fr.levain.committees.web;

import fr.levain.committees.GivenOpinion;
import fr.levain.ui.Page;
import java.util.Optional;

/** What the committee said of a dossier, in its case file. @param hold what it still waits for before a vote */
public record OpinionPanel(Optional<GivenOpinion> given, Optional<String> hold) implements Page {}
