package fr.levain.support.web;

import fr.levain.support.KeptText;
import fr.levain.ui.Page;
import java.util.List;

/** Somebody's own texts, to copy elsewhere. */
public record KeptTextsPage(List<KeptText> texts) implements Page {}
