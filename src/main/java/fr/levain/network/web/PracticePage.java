package fr.levain.network.web;

import fr.levain.network.NetworkSettings;
import fr.levain.network.PublishedPractice;
import fr.levain.ui.Page;
import java.util.List;

/** @param versions the one shown first, then all, the latest first */
public record PracticePage(PublishedPractice shown, List<PublishedPractice> versions, NetworkSettings settings) implements Page {
    public NetworkSettings.Licence licence() {
        return settings.licence(shown.text().licence());
    }

    public String themes() {
        return NetworkSettings.told(settings.themes(), shown.text().themes());
    }
}
