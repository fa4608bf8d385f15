package fr.levain.directory.web;

import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;

/** The organisations of a person, in their own space. */
public record OrganisationsCard(List<Line> lines) implements Page {
    public record Line(String href, String name, String status, Tone tone) {}
}
