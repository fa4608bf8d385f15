package fr.levain.network.web;

import fr.levain.network.Found;
import fr.levain.network.NetworkSettings;
import fr.levain.network.PublishedPractice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;

public record PracticesPage(SearchBox box, Found<PublishedPractice> found) implements Page {
    static final String PATH = "/reseau/fiches-pratiques";

    public Paging paging() {
        return found.paging(PATH, "fiche", "fiches");
    }

    public String themes(PublishedPractice practice) {
        return NetworkSettings.told(box.settings().themes(), practice.text().themes());
    }
}
