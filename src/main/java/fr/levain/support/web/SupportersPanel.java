package fr.levain.support.web;

import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** Who accompanies the project of a dossier, and what ties the authority to them. */
public record SupportersPanel(List<Supporter> supporters) implements Page {
    /** @param tie « la finance et la préside »; empty when none is known @param path of what its holder lets officers read */
    public record Supporter(String partner, String programme, String state, Optional<String> tie, String path) {}
}
