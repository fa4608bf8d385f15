package fr.levain.network.web;

import fr.levain.network.Found;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Profile;
import fr.levain.network.ProfileKind;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.Arrays;
import java.util.List;

/** @param member whether the reader sees what is for members too */
public record DirectoryPage(SearchBox box, Found<Profile> found, boolean member) implements Page {
    static final String PATH = "/reseau/annuaire";

    public Paging paging() {
        return found.paging(PATH, "fiche", "fiches");
    }

    public List<Choice> kinds() {
        return Arrays.stream(ProfileKind.values()).map(each -> Choice.of(each.name(), each.label())).toList();
    }

    public String themes(Profile profile) {
        return NetworkSettings.told(box.settings().themes(), profile.said().topics().themes());
    }

    public String offers(Profile profile) {
        return NetworkSettings.told(box.settings().exchanges(), profile.said().topics().offers());
    }

    public String needs(Profile profile) {
        return NetworkSettings.told(box.settings().exchanges(), profile.said().topics().needs());
    }
}
