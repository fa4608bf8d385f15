package fr.levain.surveys.web;

import fr.levain.ui.Page;

/** Nothing more may be said by this link. @param stopped whether its holder asked for no survey */
public record SurveyOverPage(String partner, boolean stopped) implements Page {}
