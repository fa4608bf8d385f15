package fr.levain.support.web;

import fr.levain.support.RegionSupports.Figures;
import fr.levain.support.RegionTie;
import fr.levain.support.SupportPlan;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;

/**
 * What the authority knows of accompaniment.
 *
 * @param names of partners and programmes, by slug
 * @param readable whose holder lets the authority read something
 */
public record RegionSupportsPage(
        List<Figures> figures, List<RegionTie> ties, List<SupportPlan> readable, Map<String, String> names, Paging paging) implements Page {
    public static final String PATH = "/accompagnement/suivis";

    public String name(String slug) {
        return names.getOrDefault(slug, slug);
    }
}
