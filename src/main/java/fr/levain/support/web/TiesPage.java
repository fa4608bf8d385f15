package fr.levain.support.web;

import fr.levain.support.RecordedTie;
import fr.levain.support.RegionTie;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What ties the authority to its partners, recorded and ended by officers. @param names of partners, by slug @param key of the form */
public record TiesPage(List<RecordedTie> ties, Map<String, String> names, List<Choice> partners, String key, Typed typed, FormErrors errors, LocalDate today) implements Page {
    static final String PATH = "/accompagnement/suivis/liens";

    public String path() {
        return PATH;
    }

    public String name(String slug) {
        return names.getOrDefault(slug, slug);
    }

    public List<Choice> kinds() {
        return Words.choices(RegionTie.Kind.class, kind -> switch (kind) {
            case FUNDS -> "La Région la finance";
            case SITS -> "La Région siège à son conseil";
            case CHAIRS -> "La Région la préside";
        });
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
