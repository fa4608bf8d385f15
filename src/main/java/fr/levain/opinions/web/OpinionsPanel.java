package fr.levain.opinions.web;

import fr.levain.opinions.OpinionBoard;
import fr.levain.ui.Page;

/** On the case file: where the opinions stand. */
public record OpinionsPanel(String reference, OpinionBoard board, boolean mayAsk) implements Page {
    public String path() {
        return "/instruction/" + reference + "/avis";
    }
}
