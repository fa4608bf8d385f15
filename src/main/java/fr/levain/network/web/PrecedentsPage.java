package fr.levain.network.web;

import fr.levain.network.Found;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Precedent;
import fr.levain.opendata.PublicAward;
import fr.levain.projects.ProjectView;
import fr.levain.territory.MarkedMap;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Who did something alike, near here: a list, and a map that says no more than it.
 *
 * @param elsewhere aided by others, as they published it
 * @param projects of the reader: each may be searched with its own words
 */
public record PrecedentsPage(SearchBox box, Found<Precedent> found, List<PublicAward> elsewhere, List<ProjectView> projects, MarkedMap map) implements Page {
    static final String PATH = "/reseau/projets";

    public Paging paging() {
        return found.paging(PATH, "projet", "projets");
    }

    public String themes(Precedent precedent) {
        return NetworkSettings.told(box.settings().themes(), precedent.themes());
    }

    public String like(ProjectView project) {
        var near = box.near().map(commune -> "&pres=" + commune.code().value()).orElse("");
        return PATH + "?q=" + URLEncoder.encode(project.title(), StandardCharsets.UTF_8) + near + "#resultats";
    }
}
