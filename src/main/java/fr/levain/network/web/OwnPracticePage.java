package fr.levain.network.web;

import fr.levain.network.NetworkSettings;
import fr.levain.network.Practice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/**
 * A sheet as its author or an officer reads it.
 *
 * @param review the reader may publish it, or ask for changes
 * @param reason typed by an officer, and not sent yet
 */
public record OwnPracticePage(Practice practice, NetworkSettings settings, boolean mine, boolean review, String reason, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
