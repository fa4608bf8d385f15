package fr.levain.catalogue;

import fr.levain.calls.Call;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRules;
import fr.levain.calls.Calls;
import fr.levain.calls.Scheme;
import fr.levain.calls.Schemes;
import fr.levain.eligibility.Change;
import fr.levain.eligibility.Counterfactual;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.FactRead;
import fr.levain.eligibility.NextQuestion;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.forms.Answers;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each aid says of a project told in a few terms: open calls, aids of the règlement, aids of other funders. */
@Service
@Transactional(readOnly = true)
public class Advisor {
    /** Aids of other funders compared one by one; the catalogue shows them all. */
    private static final int COMPARED = 60;

    private final Calls calls;
    private final CallPublication publication;
    private final CallRules entailed;
    private final Schemes schemes;
    private final Forms forms;
    private final ListingStore listings;
    private final Finder finder;
    private volatile Vocabulary vocabulary = Vocabulary.NONE;

    Advisor(Calls calls, CallPublication publication, CallRules entailed, Schemes schemes, Forms forms, ListingStore listings, Finder finder) {
        this.calls = calls;
        this.publication = publication;
        this.entailed = entailed;
        this.schemes = schemes;
        this.forms = forms;
        this.listings = listings;
        this.finder = finder;
    }

    /**
     * @param rules read against what its form and its vocabulary know
     * @param sheet what the aid behind a call says of whom and what it is for, read against the terms alone
     * @param behind the aid of the règlement that a call applies
     */
    private record Compared(Listing listing, RuleSet rules, Facts facts, RuleSet sheet, Optional<Listing> behind) {
        RuleSet all() {
            return new RuleSet(Stream.concat(rules.rules().stream(), sheet.rules().stream()).toList());
        }
    }

    /** Every term that an aid open today may read. The same terms of two calls are those of the first. */
    public Vocabulary vocabulary(Instant now) {
        var terms = new LinkedHashMap<String, Vocabulary.Term>();
        schemes.vocabulary().terms().forEach(term -> terms.putIfAbsent(term.name(), term));
        calls.openAt(now).forEach(call -> call.current().vocabulary().terms().forEach(term -> terms.putIfAbsent(term.name(), term)));
        var merged = new Vocabulary(List.copyOf(terms.values()));
        var before = vocabulary;
        // the same object as long as it says the same: what is read of rules is kept for it
        if (merged.equals(before)) return before;
        vocabulary = merged;
        return merged;
    }

    /** Our open calls and the aids of the règlement: those that fit first, then by how much they share the project's themes. */
    public List<AidMatch> own(Profile profile, Instant now) {
        var themes = profile.codes(FacetRules.THEME);
        return compared(profile, now).map(each -> judged(each, profile, now))
                .sorted(Comparator.comparing(AidMatch::fit).thenComparing(match -> -shared(match.listing(), themes))
                        .thenComparing(match -> match.listing().kind() != Listing.Kind.CALL))
                .toList();
    }

    /** Open aids of other funders there and on these themes, compared by what their sheets say. They are told, never judged. */
    public List<AidMatch> others(Profile profile, Instant now) {
        var facts = Facts.ofTerms(profile.vocabulary(), profile.terms());
        return pool(profile, now).stream().map(listing -> {
                    var verdict = RuleEngine.evaluate(FacetRules.of(listing, profile.vocabulary()), facts);
                    return new AidMatch(listing, verdict, fit(profile, verdict, List.of()), List.of(), true, Optional.empty());
                })
                .sorted(Comparator.comparing(AidMatch::fit))
                .toList();
    }

    /**
     * The term to ask next among those nobody has asked yet.
     *
     * @return empty when no answer would change what is said
     */
    public Optional<String> nextTerm(Profile profile, List<String> askable, Instant now) {
        var facts = Facts.ofTerms(profile.vocabulary(), profile.terms()).on(LocalDate.ofInstant(now, French.PARIS));
        var remaining = new ArrayList<RuleSet>();
        compared(profile, now).filter(each -> judged(each, profile, now).fit() != Fit.NOT).forEach(each -> remaining.add(each.all()));
        pool(profile, now).stream().map(listing -> FacetRules.of(listing, profile.vocabulary()))
                .filter(rules -> RuleEngine.evaluate(rules, facts).obstacles().findAny().isEmpty()).forEach(remaining::add);
        return NextQuestion.choose(remaining, facts, askable);
    }

    private static AidMatch judged(Compared each, Profile profile, Instant now) {
        var today = LocalDate.ofInstant(now, French.PARIS);
        var terms = Facts.ofTerms(profile.vocabulary(), profile.terms()).on(today);
        var ofRules = RuleEngine.evaluate(each.rules(), each.facts());
        var ofSheet = RuleEngine.evaluate(each.sheet(), terms);
        var verdict = new Verdict(Stream.concat(ofRules.grounds().stream(), ofSheet.grounds().stream()).toList(), each.all().digest());
        var changes = ofSheet.obstacles().findAny().isEmpty()
                ? Counterfactual.of(each.rules(), each.facts(), profile.vocabulary().changeableTerms(), today)
                : ofRules.obstacles().findAny().isEmpty()
                        ? Counterfactual.of(each.sheet(), terms, profile.vocabulary().changeableTerms(), today)
                        // what lifts the obstacles of one leaves those of the other
                        : List.<Change>of();
        return new AidMatch(each.listing(), verdict, fit(profile, verdict, changes), changes, false, each.behind());
    }

    /** Open calls, and the aids that may be asked for without one. An aid asked for through an open call is told once, with it. */
    private Stream<Compared> compared(Profile profile, Instant now) {
        var today = LocalDate.ofInstant(now, French.PARIS);
        // those invited, or chosen in a first phase, are told so: the others are not led there
        var open = calls.openAt(now).stream().filter(call -> !call.current().access().isByInvitation() && call.current().access().after().isEmpty()).toList();
        var facts = Facts.ofTerms(profile.vocabulary(), profile.terms()).on(today);
        var ours = listings.ours();
        var aids = schemes.toldAt(today);
        var bySlug = aids.stream().collect(Collectors.toMap(Scheme::slug, scheme -> scheme));
        var ofCalls = open.stream().flatMap(call -> call(call, call.current().aid().map(bySlug::get), ours, profile, today).stream()).toList();
        var told = open.stream().filter(call -> ours.containsKey("calls/" + call.slug())).flatMap(call -> call.current().aid().stream()).collect(Collectors.toSet());
        return Stream.concat(ofCalls.stream(), aids.stream().filter(scheme -> scheme.current().rolling() && !told.contains(scheme.slug()))
                .flatMap(scheme -> scheme(scheme, ours, profile, facts).stream()));
    }

    private Optional<Compared> call(Call call, Optional<Scheme> aid, Map<String, Listing> ours, Profile profile, LocalDate today) {
        var terms = call.current();
        var facts = Facts.of(forms.revision(terms.form()), Answers.NONE, terms.vocabulary()).on(today);
        for (var said : profile.terms().entrySet()) {
            if (terms.vocabulary().term(said.getKey()).isPresent()) facts = facts.knowing(said.getKey(), said.getValue());
        }
        var known = facts;
        var rules = told(call);
        var sheet = aid.map(each -> FacetRules.beside(rules, each.current(), profile.vocabulary())).orElse(RuleSet.NONE);
        return Optional.ofNullable(ours.get("calls/" + call.slug()))
                .map(listing -> new Compared(listing, rules, known, sheet, aid.flatMap(each -> Optional.ofNullable(ours.get("schemes/" + each.slug())))));
    }

    /** What nobody of the authority has confirmed is not opposed to anyone. */
    private RuleSet told(Call call) {
        var all = entailed.of(call.current(), forms.revision(call.current().form()));
        var rules = all.rules();
        if (rules.stream().noneMatch(rule -> rule.assumption())) return all;
        var confirmed = publication.draft(call.slug()).assumptions().stream().filter(each -> each.confirmed())
                .map(each -> each.assumption().code()).collect(Collectors.toSet());
        return new RuleSet(rules.stream().filter(rule -> !rule.assumption() || confirmed.contains("regle:" + rule.id())).toList());
    }

    private Optional<Compared> scheme(Scheme scheme, Map<String, Listing> ours, Profile profile, Facts facts) {
        return Optional.ofNullable(ours.get("schemes/" + scheme.slug())).map(listing -> 
                new Compared(listing, FacetRules.of(scheme.current(), profile.vocabulary()), facts, RuleSet.NONE, Optional.empty()));
    }

    private List<Listing> pool(Profile profile, Instant now) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        var themes = profile.codes(FacetRules.THEME);
        if (!themes.isEmpty()) chosen.put(Facet.THEME, themes);
        return finder.otherFunders(new Search("", chosen, profile.commune(), Search.When.OPEN, 1), now, COMPARED);
    }

    /** What only a dossier can tell, its budget for one, keeps no aid from fitting: it is said to remain. */
    private static Fit fit(Profile profile, Verdict verdict, List<Change> changes) {
        if (verdict.obstacles().findAny().isPresent()) return changes.stream().anyMatch(Change::reachable) ? Fit.NEARLY : Fit.NOT;
        return verdict.having(Outcome.UNKNOWN).stream().filter(ground -> ground.rule().weight() == Weight.BLOCKING)
                        .flatMap(ground -> ground.facts().stream()).map(FactRead::name).anyMatch(profile::couldStillTell)
                ? Fit.UNKNOWN : Fit.FITS;
    }

    private static long shared(Listing listing, Set<String> themes) {
        return themes.stream().filter(listing.themes()::contains).count();
    }
}
