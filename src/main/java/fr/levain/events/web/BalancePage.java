package fr.levain.events.web;

import fr.levain.events.Balance;
import fr.levain.events.Balances;
import fr.levain.events.FeedbackResults;
import fr.levain.events.Gathering;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.stream.IntStream;

/** What a meeting gave and cost. @param runs whether the reader may write it @param typed as typed, when something is to mend */
public record BalancePage(Gathering gathering, Balance balance, Balances.Figures figures, FeedbackResults results, boolean runs, Typed typed, FormErrors errors)
        implements Page {
    /** A mark, from 5 to 1, and how many gave it. */
    public record Line(String label, int satisfaction, int usefulness) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return gathering.organiserPath() + "/bilan";
    }

    public List<Line> lines() {
        var labels = List.of("5, le mieux", "4", "3", "2", "1, le moins bien");
        return IntStream.range(0, 5).mapToObj(i -> new Line(labels.get(i), results.satisfaction().get(4 - i), results.usefulness().get(4 - i))).toList();
    }
}
