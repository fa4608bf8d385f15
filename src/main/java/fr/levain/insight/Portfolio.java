package fr.levain.insight;

import java.util.List;

/**
 * What former projects became, by indicator.
 *
 * @param asked questionnaires sent @param answered those that came back @param silent those closed without an answer
 * @param awaited those still open
 * @param indicators in the order of the questions
 * @param least answers below which no value is written
 */
public record Portfolio(PortfolioFilter filter, long asked, long answered, long silent, long awaited, List<Indicator> indicators, int least) {
    public Portfolio {
        indicators = List.copyOf(indicators);
    }
}
