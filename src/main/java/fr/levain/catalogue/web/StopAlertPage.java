package fr.levain.catalogue.web;

import fr.levain.catalogue.Alert;
import fr.levain.ui.Page;

/** Asks whether an alert is to stop. @param words its search as people read it */
public record StopAlertPage(Alert alert, String words) implements Page {
    public String path() {
        return "/aides/alertes/" + alert.token();
    }
}
