package fr.levain.insight.web;

import fr.levain.insight.PortfolioFilter;
import fr.levain.insight.ResultLine;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;

/**
 * The former projects behind a result.
 *
 * @param answers whether they are answers, with a value and how sure it is
 * @param countedOnly answers left out, which stay in the totals
 * @param names of partners, programmes and departments, by slug or code
 */
public record ResultLinesPage(String title, PortfolioFilter filter, boolean answers, List<ResultLine> lines, long countedOnly, Map<String, String> names, Paging paging) implements Page {
    public String back() {
        return PortfolioPage.PATH + PortfolioPage.query(filter);
    }

    public String after() {
        return PortfolioPage.after(filter.months());
    }

    public String name(String code) {
        return names.getOrDefault(code, code.isEmpty() ? "—" : code);
    }

    public String value(ResultLine line) {
        return line.value().isEmpty() ? "masqué" : line.value();
    }
}
