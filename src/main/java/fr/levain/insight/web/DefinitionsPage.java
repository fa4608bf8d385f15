package fr.levain.insight.web;

import fr.levain.insight.Stage;
import fr.levain.ui.Page;
import java.util.List;

/** What each figure counts, for everybody. */
public record DefinitionsPage() implements Page {
    public List<Stage> stages() {
        return List.of(Stage.values());
    }
}
