package fr.levain.home.web;

import fr.levain.ui.Page;

/** Who publishes, who hosts (loi 2004-575, art. 6). */
public record LegalNoticePage() implements Page {}
