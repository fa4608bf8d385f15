package fr.levain.consents.web;

import fr.levain.consents.KeptText;
import fr.levain.ui.Page;
import java.util.List;

/** Somebody's own texts, to copy elsewhere. */
public record KeptTextsPage(List<KeptText> texts) implements Page {}
