package fr.levain.opinions.web;

import fr.levain.opinions.OpinionBoard;
import fr.levain.ui.Page;

/** The opinions of one dossier, side by side. @param mayAsk whether this caller works on the dossier, and it waits for its decision */
public record OpinionsPage(String reference, String title, OpinionBoard board, boolean mayAsk, String notice) implements Page {
    public String path() {
        return "/instruction/" + reference + "/avis";
    }
}
