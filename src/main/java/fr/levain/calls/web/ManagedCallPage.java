package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Grid;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Rule;
import fr.levain.forms.Asked;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a call as officers read them, assumptions flagged; each part leads to the page that writes it.
 *
 * @param named what its codes stand for
 * @param entailed rules its terms entail, that nobody had to write
 * @param asked what its form asks, and what the organisation's record answers already
 */
public record ManagedCallPage(CallDraft call, Named named, List<Rule> entailed, Asked asked, boolean mayConfirm, boolean demonstration, Instant now) implements Page {
    /** What its codes stand for. */
    public record Named(String envelope, String team, String after, List<String> departments) {}

    /** A figure with where it comes from. */
    public record Amount(String label, String value, String source, boolean assumption) {}

    public CallRevision terms() {
        return call.draft();
    }

    public String path() {
        return "/gestion/appels/" + call.call().slug();
    }

    /** Whether a new revision may be begun. */
    public boolean mayPrepare() {
        return !call.hasUnpublished() && call.call().status() == CallStatus.PUBLISHED;
    }

    public List<Amount> amounts() {
        var told = new ArrayList<Amount>();
        AmountTerms amounts = terms().amounts();
        add(told, "Aide maximale par projet", amounts.ceiling());
        // no rate is none: a blank draft announces nothing
        add(told, "Taux, hors aide d’État", Optional.of(amounts.rate()).filter(rate -> rate.value().fraction().signum() != 0));
        add(told, "Taux au titre d’une aide d’État", amounts.rateUnderStateAid());
        add(told, "Aide minimale par projet", amounts.floor());
        add(told, "Part publique maximale", amounts.publicShareCap());
        return told;
    }

    private static <T> void add(List<Amount> told, String label, Optional<Figure<T>> figure) {
        figure.ifPresent(known -> told.add(new Amount(label,
                known.value() instanceof fr.levain.kernel.Euros euros ? French.shortAmount(euros) : known.value().toString(),
                known.source(), known.assumption())));
    }

    public boolean weighted() {
        return terms().grid().weighting() == Grid.Weighting.HUNDRED;
    }
}
