package fr.levain.calls.web;

import fr.levain.calls.Call;
import fr.levain.calls.CallChange;
import fr.levain.calls.Regulation;
import fr.levain.calls.Scheme;
import fr.levain.calls.SchemeChange;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSentences;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules in force, in plain French, made from the very expressions that are run (A3). What is
 * still an assumption of ours, that nobody of the authority has confirmed, is told to officers only.
 *
 * @param methods what else is computed to help decide, each told by its module
 */
public record RulesPage(List<Published> published, List<Page> methods) implements Page {
    /**
     * The rules of one call, those its terms entail among them, or of one aid.
     *
     * @param since when this version was published; empty before anyone knows
     */
    public record Published(
            String title, String href, int version, Optional<Instant> since, String regulation, RuleSet rules, Vocabulary vocabulary) {
        static Published of(Call call, RuleSet all, List<CallChange> history, Predicate<Rule> told) {
            var terms = call.current();
            var rules = new RuleSet(all.rules().stream().filter(told).toList());
            var since = history.stream().filter(change -> change.number() == terms.number()).map(CallChange::publishedAt).findFirst();
            return new Published(call.title(), "/appels/" + call.slug(), terms.number(), since, terms.regulation(), rules, terms.vocabulary());
        }

        /** @param aid as told to the public: what nobody has confirmed is already left out */
        static Published of(Scheme aid, Regulation regulation, List<SchemeChange> history) {
            var terms = aid.current();
            var since = history.stream().filter(change -> change.number() == terms.number()).flatMap(change -> change.publishedAt().stream()).findFirst();
            return new Published(aid.current().title(), "/reglement/" + aid.slug(), terms.number(), since, regulation.title(), terms.rules(), terms.vocabulary());
        }

        public String versionTold() {
            return "Version %d%s".formatted(version, since.map(day -> ", publiée le " + French.day(day)).orElse(""));
        }

        /** What the rule says. */
        public String told(Rule rule) {
            return RuleSentences.of(rule, vocabulary);
        }

        public String reads(Rule rule) {
            return String.join(", ", RuleSentences.reads(rule, vocabulary));
        }
    }

    public static String consequence(Rule rule) {
        return switch (rule.weight()) {
            case BLOCKING -> "Condition de l’aide. Un agent la vérifie toujours.";
            case WARNING -> "Point de vigilance. Un agent en parle avec vous.";
            case INFORMATION -> "Simple information. Elle ne ferme pas la porte.";
        };
    }

    public static String source(Rule rule) {
        return rule.publicSource();
    }
}
