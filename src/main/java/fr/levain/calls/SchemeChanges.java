package fr.levain.calls;

import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleChecker;
import fr.levain.eligibility.RuleSentences;
import fr.levain.eligibility.RuleSet;
import fr.levain.kernel.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The differences between two revisions of an aid, part by part, in words. */
public final class SchemeChanges {
    static final String NOTHING = "Rien";

    /** @param part e.g. « Montant » */
    public record Change(String part, String before, String after) {}

    private SchemeChanges() {}

    public static List<Change> between(SchemeRevision before, SchemeRevision after, Regulation regulation) {
        var found = between(before, after, regulation, AidWords::toldToOfficers);
        if (found.isEmpty() && !before.saysAs(after)) found.add(new Change("Autres éléments", "Version précédente", "Nouvelle version"));
        return List.copyOf(found);
    }

    /** For the public. @param before as told to it, see {@link ConfirmedTerms} */
    static List<Change> told(SchemeRevision before, SchemeRevision after, Regulation regulation) {
        return List.copyOf(between(before, after, regulation, AidWords::told));
    }

    private static List<Change> between(
            SchemeRevision before, SchemeRevision after, Regulation regulation, Function<Aid, String> amount) {
        var found = new ArrayList<Change>();
        add(found, "Titre", before, after, SchemeRevision::title);
        add(found, "Résumé", before, after, SchemeRevision::summary);
        add(found, "Article", before, after, terms -> terms.article().orElse(NOTHING));
        add(found, "Modalité", before, after, terms -> regulation.head(terms.head()).map(Regulation.Head::title).orElse(terms.head()));
        add(found, "Période", before, after, SchemeChanges::period);
        add(found, "Bénéficiaires", before, after, terms -> lines(terms.beneficiaries(), each -> each));
        add(found, "Montant", before, after, terms -> amount.apply(terms.aid()));
        add(found, "Dépenses", before, after, terms -> lines(terms.expenses(), each -> each.label() + " : " + each.told()));
        add(found, "Conditions", before, after, terms -> lines(terms.conditions(), Condition::text));
        add(found, "Règles", before, after, terms -> lines(terms.rules().rules(), rule -> rule(rule, terms)));
        add(found, "Pièces", before, after, terms -> lines(terms.documents(), each -> each.label() + " : " + each.due().label()));
        add(found, "Aides d’État", before, after, terms -> lines(terms.stateAidRegimes(), code -> regulation.regime(code).map(Regulation.Regime::title).orElse(code)));
        add(found, "Versement", before, after, terms -> terms.payment().map(PaymentTemplate::told).orElse(NOTHING));
        add(found, "Stratégies servies", before, after, terms -> lines(terms.frames(), code -> regulation.frame(code).map(Regulation.Frame::title).orElse(code)));
        add(found, "Étapes", before, after, terms -> lines(terms.path(), PathStep::title));
        add(found, "Qui voir avant", before, after, terms -> lines(terms.advice(), each -> each));
        add(found, "Aide suivante", before, after, terms -> terms.next().orElse(NOTHING));
        add(found, "Contact", before, after, terms -> terms.contact().name());
        return found;
    }

    /** {@code Modification : le montant et les conditions.} */
    static String summary(SchemeRevision before, SchemeRevision after, Regulation regulation) {
        var parts = between(before, after, regulation).stream().map(change -> change.part().toLowerCase(java.util.Locale.FRENCH)).toList();
        return "Modification : %s.".formatted(parts.isEmpty() ? "présentation" : String.join(", ", parts));
    }

    private static void add(
            List<Change> found, String part, SchemeRevision before, SchemeRevision after, Function<SchemeRevision, String> words) {
        var was = words.apply(before);
        var is = words.apply(after);
        if (!was.equals(is)) found.add(new Change(part, was, is));
    }

    private static String period(SchemeRevision terms) {
        return "Depuis le " + French.day(terms.from()) + terms.until().map(last -> ", jusqu’au " + French.day(last)).orElse("");
    }

    /** As people read it; a draft may hold an expression that does not read. */
    private static String rule(Rule rule, SchemeRevision terms) {
        var readable = RuleChecker.check(new RuleSet(List.of(rule)), terms.vocabulary()).isEmpty();
        return rule.title() + " : " + (readable ? RuleSentences.of(rule, terms.vocabulary()) : rule.expression());
    }

    private static <T> String lines(List<T> items, Function<T, String> words) {
        return Optional.of(items.stream().map(words).collect(Collectors.joining("\n"))).filter(text -> !text.isEmpty()).orElse(NOTHING);
    }
}
