package fr.levain.catalogue.web;

import fr.levain.catalogue.Alert;
import fr.levain.ui.Page;

/** What a link of the mail leads to: an alert to confirm, running, or stopped. @param words its search as people read it */
public record AlertPage(Alert alert, String words) implements Page {
    public String path() {
        return "/aides/alertes/" + alert.token();
    }

    public String title() {
        if (alert.isRunning()) return "Votre alerte est en marche";
        return alert.stoppedAt().isPresent() ? "Votre alerte est arrêtée" : "Confirmez votre alerte";
    }
}
