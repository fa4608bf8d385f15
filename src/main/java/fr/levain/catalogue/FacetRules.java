package fr.levain.catalogue;

import fr.levain.calls.SchemeRevision;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.kernel.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the sheet of an aid says of whom and what it is for, as rules: they then have their three answers, the value they
 * looked at and their source, like those of a call.
 */
final class FacetRules {
    static final String HOLDER = "holder_kind";
    static final String PHASE = "phase";
    static final String SPENDING = "project_spending";
    static final String THEME = "project_theme";

    private FacetRules() {}

    /** The rules of an aid of ours, and what its sheet adds to them. */
    static RuleSet of(SchemeRevision terms, Vocabulary vocabulary) {
        var rules = new ArrayList<>(terms.rules().rules());
        rules.addAll(beside(terms.rules(), terms, vocabulary).rules());
        return new RuleSet(rules);
    }

    /**
     * What the sheet of an aid adds to these rules, its own or those of a call that applies it: whom it is for and what it pays
     * for, when they leave it open. A stage nobody wrote as a rule closes no door.
     */
    static RuleSet beside(RuleSet rules, SchemeRevision terms, Vocabulary vocabulary) {
        var added = new ArrayList<Rule>();
        var source = "Fiche de l’aide";
        if (isOpen(rules, HOLDER)) add(added, Facet.HOLDER, HOLDER, terms.holderKinds(), Weight.BLOCKING, source, vocabulary);
        if (isOpen(rules, PHASE)) add(added, Facet.PHASE, PHASE, terms.phases(), Weight.WARNING, source, vocabulary);
        if (isOpen(rules, SPENDING)) add(added, Facet.SPENDING, SPENDING, terms.spendings(), Weight.BLOCKING, source, vocabulary);
        return new RuleSet(added);
    }

    private static boolean isOpen(RuleSet rules, String term) {
        return rules.rules().stream().noneMatch(rule -> rule.expression().contains(term));
    }

    static RuleSet of(Listing listing, Vocabulary vocabulary) {
        var rules = new ArrayList<Rule>();
        var source = "%s, %s".formatted(listing.source(), French.day(listing.sourceDate()));
        add(rules, Facet.HOLDER, HOLDER, listing.holderKinds(), Weight.BLOCKING, source, vocabulary);
        add(rules, Facet.PHASE, PHASE, listing.phases(), Weight.BLOCKING, source, vocabulary);
        add(rules, Facet.SPENDING, SPENDING, listing.spendings(), Weight.BLOCKING, source, vocabulary);
        add(rules, Facet.THEME, THEME, listing.themes(), Weight.BLOCKING, source, vocabulary);
        return new RuleSet(rules);
    }

    private static void add(List<Rule> rules, Facet facet, String term, Set<String> codes, Weight weight, String source, Vocabulary vocabulary) {
        if (codes.isEmpty() || codes.contains(Listing.ANY) || vocabulary.term(term).isEmpty()) return;
        var list = codes.stream().sorted().map("'%s'"::formatted).collect(Collectors.joining(", ", "[", "]"));
        var expression = term.equals(HOLDER) || term.equals(PHASE) ? "%s in %s".formatted(term, list) : "%s.exists(one, one in %s)".formatted(term, list);
        var words = codes.stream().sorted().map(facet::label).collect(Collectors.joining(" ; "));
        rules.add(new Rule("FICHE-" + facet, title(facet), java.util.Optional.empty(), expression, weight,
                "Votre réponse convient : {%s}.".formatted(term),
                "%s : %s. Vous avez dit : {%s}.".formatted(expects(facet), words, term),
                "%s : %s. Vous ne l’avez pas encore dit.".formatted(expects(facet), words), source, false));
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case HOLDER -> "Pour qui";
            case PHASE -> "Étape du projet";
            case SPENDING -> "Ce que l’aide finance";
            case THEME -> "Thème";
            case NATURE, FUNDER -> facet.label();
        };
    }

    private static String expects(Facet facet) {
        return switch (facet) {
            case HOLDER -> "Cette aide s’adresse à";
            case PHASE -> "Cette aide vise l’étape";
            case SPENDING -> "Cette aide finance";
            case THEME -> "Cette aide porte sur";
            case NATURE, FUNDER -> "Cette aide demande";
        };
    }
}
