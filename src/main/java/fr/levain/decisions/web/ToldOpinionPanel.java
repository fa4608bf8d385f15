package fr.levain.decisions.web;

import fr.levain.decisions.ToldOpinion;
import fr.levain.ui.Page;

/** What the committee said, for the holder: what it means, what they may do. @param open while nothing is decided */
public record ToldOpinionPanel(ToldOpinion told, boolean open) implements Page {}
