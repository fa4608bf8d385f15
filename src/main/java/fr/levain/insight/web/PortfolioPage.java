package fr.levain.insight.web;

import fr.levain.insight.Indicator;
import fr.levain.insight.Portfolio;
import fr.levain.insight.PortfolioFilter;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What former projects became, by indicator; each number leads to those behind it. */
public record PortfolioPage(Portfolio portfolio, List<Choice> months, List<Choice> programmes, List<Choice> departments, List<Choice> themes, List<Choice> years) implements Page {
    public static final String PATH = "/accompagnement/resultats";

    public PortfolioFilter filter() {
        return portfolio.filter();
    }

    /** What is looked at, as the addresses carry it. */
    static String query(PortfolioFilter filter) {
        return "?mois=%d&programme=%s&departement=%s&sortie=%s&theme=%s".formatted(filter.months(), filter.programme(), filter.department(),
                filter.exitYear() == 0 ? "" : filter.exitYear(), URLEncoder.encode(filter.theme(), StandardCharsets.UTF_8));
    }

    public String file() {
        return PATH + "/resultats.csv" + query(filter());
    }

    public String askedPath() {
        return PATH + "/envoyes" + query(filter());
    }

    public String silentPath() {
        return PATH + "/silences" + query(filter());
    }

    public String linesPath(Indicator indicator) {
        return PATH + "/reponses/" + indicator.question().code() + query(filter()) + (indicator.choice().isEmpty() ? "" : "&choix=" + indicator.choice());
    }

    public String year() {
        return filter().exitYear() == 0 ? "" : "" + filter().exitYear();
    }

    /** « 6 mois », « 1 an », « 2 ans » */
    static String after(int months) {
        return months % 12 != 0 ? months + " mois" : months == 12 ? "1 an" : months / 12 + " ans";
    }

    public String after() {
        return after(filter().months());
    }
}
