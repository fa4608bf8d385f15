package fr.levain.support.web;

import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;

/** Who accompanies somebody, in their own space. */
public record MySupportCard(List<Line> lines) implements Page {
    public record Line(String title, String partner, String path, String state, Tone tone) {}
}
