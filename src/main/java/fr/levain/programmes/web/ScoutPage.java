package fr.levain.programmes.web;

import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.NeedSettings;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Scout;
import fr.levain.programmes.ScoutStatus;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who catches needs, as the partner reads them. */
public record ScoutPage(
        Scout scout, Programme programme, NeedSettings settings, Scout.Brought brought, List<CaughtNeed> needs, Paging paging, @Nullable String notice) implements Page {
    public boolean isInvited() {
        return scout.status() == ScoutStatus.INVITED;
    }

    public String title() {
        return scout.status().isOver() ? "Capteur d’idées parti" : scout.details().name();
    }
}
