package fr.levain.calls.web;

import fr.levain.calls.AidWords;
import fr.levain.calls.PathStep;
import fr.levain.calls.Regulation;
import fr.levain.calls.SchemeDraft;
import fr.levain.calls.SchemePart;
import fr.levain.calls.SchemeRevision;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An aid being prepared, part by part.
 *
 * @param next title of the aid offered afterwards
 * @param mayConfirm whether this person may answer for an assumption
 * @param mayWithdraw whether this person may stop offering it
 */
public record SchemeOutlinePage(SchemeDraft draft, Optional<String> next, boolean mayConfirm, boolean mayWithdraw) implements Page {
    public SchemeRevision terms() {
        return draft.terms();
    }

    /** What a part says today, one line each. */
    public List<String> told(SchemePart part) {
        var terms = terms();
        return switch (part) {
            case PRESENTATION -> Stream.of(Optional.of(terms.summary()), draft.regulation().head(terms.head()).map(Regulation.Head::title),
                            terms.article(), Optional.of("Source : " + terms.source()), Optional.of(terms.contact().name()))
                    .flatMap(Optional::stream).filter(text -> !text.isBlank()).toList();
            case AUDIENCE -> terms.beneficiaries();
            case AMOUNT -> List.of(AidWords.toldToOfficers(terms.aid()));
            case EXPENSES -> terms.expenses().stream().map(each -> each.label() + " : " + each.told() + doubt(each.assumption())).toList();
            case CONDITIONS -> terms.conditions().stream().map(condition -> condition.text() + doubt(condition.assumption())).toList();
            case RULES -> terms.rules().rules().stream().map(rule -> rule.title() + doubt(rule.assumption())).toList();
            case DOCUMENTS -> terms.documents().stream().map(each -> each.label() + ", " + each.due().label() + doubt(each.assumption())).toList();
            case PAYMENT -> Stream.concat(
                            terms.payment().map(payment -> payment.told() + doubt(payment.assumption())).stream(),
                            terms.stateAidRegimes().stream().flatMap(code -> draft.regulation().regime(code).map(Regulation.Regime::title).stream()))
                    .toList();
            case PATH -> Stream.concat(terms.path().stream().map(PathStep::title), next.map("Puis : %s"::formatted).stream()).toList();
        };
    }

    private static String doubt(boolean assumption) {
        return assumption ? " (hypothèse)" : "";
    }

    public String toConfirm() {
        return French.plural(draft.unconfirmed().size(), "hypothèse à confirmer", "hypothèses à confirmer");
    }
}
