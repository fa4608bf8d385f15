package fr.levain.support.web;

import fr.levain.support.RegionSupports.AlertCount;
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
 * @param names of partners, by slug; of programmes, by « programme » and slug
 * @param readable whose holder lets the authority read something
 */
public record RegionSupportsPage(
        List<Figures> figures, List<AlertCount> alerts, List<RegionTie> ties, List<SupportPlan> readable, Map<String, String> names, Paging paging) implements Page {
    public static final String PATH = "/accompagnement/suivis";

    /** A programme may carry the slug of the partner that runs it. */
    public String programme(String slug) {
        return names.getOrDefault("programme " + slug, slug);
    }

    public String name(String slug) {
        return names.getOrDefault(slug, slug);
    }
}
