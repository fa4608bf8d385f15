package fr.levain.programmes.web;

import fr.levain.programmes.NeedSettings;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Scout;
import fr.levain.programmes.ScoutSearch;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network of those who catch needs, with what each brought. @param programmes into which somebody may be asked */
public record ScoutsPage(
        ScoutSearch search, List<Scout.Line> lines, NeedSettings settings, List<Choice> departments, List<Programme> programmes, Paging paging, @Nullable String notice) implements Page {
    public static final String PATH = "/partenaire/capteurs";

    public List<Choice> themes() {
        return settings.themes().stream().map(each -> Choice.of(each.code(), each.label())).toList();
    }
}
