package fr.levain.insight.web;

import fr.levain.ui.Page;

/** What was typed in place of a year is none. @param thisYear where to go on */
public record UnreadableYearPage(String typed, String path, int thisYear) implements Page {
    @Override
    public int status() {
        return 400;
    }
}
