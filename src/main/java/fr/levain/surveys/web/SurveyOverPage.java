package fr.levain.surveys.web;

import fr.levain.ui.Page;

/** Nothing more may be said by this link. */
public record SurveyOverPage(String partner, End end) implements Page {
    public enum End {
        /** The last day has passed. */
        CLOSED,
        /** Its holder asked for no survey. */
        STOPPED,
        /** Its holder withdrew their consent. */
        WITHDRAWN
    }
}
