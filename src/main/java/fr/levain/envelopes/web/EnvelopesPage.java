package fr.levain.envelopes.web;

import fr.levain.envelopes.EnvelopeView;
import fr.levain.kernel.Euros;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The envelopes of a year.
 *
 * @param years those that have one
 * @param territories departments that have one of their own, by code and name
 * @param territory code of the one looked at; empty for all
 * @param sealed whether an act under embargo has moved some of them since, which this reader is not told (D06)
 * @param calls titles of those each pays, by slug
 */
public record EnvelopesPage(
        int year, List<Integer> years, String territory, List<Choice> territories, List<EnvelopeView> envelopes, boolean sealed, Map<String, List<String>> calls, Paging paging)
        implements Page {
    public List<Choice> yearChoices() {
        return years.stream().map(each -> Choice.of("" + each, "" + each)).toList();
    }

    public String name(EnvelopeView envelope) {
        return envelope.territory().map(code -> nameOf(code.value())).orElse("Toute la région");
    }

    private String nameOf(String code) {
        return territories.stream().filter(each -> each.value().equals(code)).map(Choice::label).findFirst().orElse(code);
    }

    /** A call is told where its envelope is, or the envelope its part stands in for. */
    public List<String> calls(EnvelopeView envelope) {
        return calls.getOrDefault(envelope.partOf().orElse(envelope.slug()), List.of());
    }

    public Euros all(Function<EnvelopeView, Euros> figure) {
        return Euros.sum(envelopes.stream().map(figure).toList());
    }
}
