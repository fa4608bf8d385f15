package fr.levain.insight.web;

import fr.levain.insight.FunnelFilter;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of projects beside each partner, one rule for all.
 *
 * @param own slug of the partner whose page it is; empty for that of the authority
 * @param together all partners together
 * @param funnels of each partner, by name
 */
public record FunnelPage(
        FunnelFilter filter, String own, Optional<FunnelView> together, List<FunnelView> funnels, List<Choice> partners, List<Choice> years, List<Choice> programmes,
        List<Choice> departments, List<Choice> themes) implements Page {
    public static final String PATH = "/accompagnement/parcours";
    /** In addresses, where a partner would be. */
    public static final String TOGETHER = "ensemble";

    public boolean isOwn() {
        return !own.isEmpty();
    }

    public boolean isEmpty() {
        return funnels.stream().allMatch(each -> each.funnel().entered() == 0);
    }

    public String path() {
        return isOwn() ? FunnelView.path(own) : PATH;
    }

    public String year() {
        return filter.year() == 0 ? "" : "" + filter.year();
    }

    public String file() {
        return path() + "/parcours.csv?" + FunnelView.query(filter) + (isOwn() ? "" : "&partenaire=" + filter.partner());
    }

    /** After « Parcours des projets ». */
    public String when() {
        return filter.year() == 0 ? ", toutes années d’entrée" : " entrés en " + filter.year();
    }
}
