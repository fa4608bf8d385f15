package fr.levain.catalogue;

import fr.levain.calls.CallRevision;
import fr.levain.calls.Calls;
import fr.levain.eligibility.Change;
import fr.levain.eligibility.Counterfactual;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Weight;
import fr.levain.forms.Answers;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What every open aid says of a project described by a few terms. Nothing is stored. */
@Service
@Transactional(readOnly = true)
public class Simulator {
    /** The term each facet is compared with, for aids whose rules are not ours to read. */
    private static final Map<Facet, String> COMPARED = Map.of(Facet.HOLDER, "holder_kind", Facet.PHASE, "phase");

    private final Calls calls;
    private final Forms forms;
    private final ListingStore listings;
    private final Finder finder;

    Simulator(Calls calls, Forms forms, ListingStore listings, Finder finder) {
        this.calls = calls;
        this.forms = forms;
        this.listings = listings;
        this.finder = finder;
    }

    /**
     * Those that fit first, then those that nearly do, those of which too little is known, and the others.
     *
     * @return our open calls, each by its rules; then the first aids of other funders, by their facets
     */
    public List<AidMatch> matches(Map<String, Value> terms, Instant now) {
        var own = calls.openAt(now).stream()
                .flatMap(call -> listings.bySlug(call.slug()).map(AidSheet::listing).stream()
                        .map(listing -> match(listing, call.current(), terms, now)));
        return Stream.concat(own, others(terms, now)).sorted(Comparator.comparing(AidMatch::fit)).toList();
    }

    private AidMatch match(Listing listing, CallRevision revision, Map<String, Value> terms, Instant now) {
        var today = LocalDate.ofInstant(now, French.PARIS);
        var facts = Facts.of(forms.revision(revision.form()), Answers.NONE, revision.vocabulary()).on(today);
        for (var term : terms.entrySet()) {
            if (revision.vocabulary().term(term.getKey()).isPresent()) facts = facts.knowing(term.getKey(), term.getValue());
        }
        var verdict = RuleEngine.evaluate(revision.rules(), facts);
        var changes = Counterfactual.of(revision.rules(), facts, revision.vocabulary().changeableTerms(), today);
        return new AidMatch(listing, verdict, fit(verdict, changes), changes, false);
    }

    /** Only what blocks counts: a warning never puts an aid out of reach. */
    private static Fit fit(Verdict verdict, List<Change> changes) {
        if (verdict.obstacles().findAny().isPresent()) return changes.stream().anyMatch(Change::reachable) ? Fit.NEARLY : Fit.NOT;
        return verdict.having(Outcome.UNKNOWN).stream().anyMatch(ground -> ground.rule().weight() == Weight.BLOCKING) ? Fit.UNKNOWN : Fit.FITS;
    }

    /** Told, never computed: nobody here knows whether they fit. */
    private Stream<AidMatch> others(Map<String, Value> terms, Instant now) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        COMPARED.forEach((facet, term) -> {
            if (terms.get(term) instanceof Value.Choice(var codes) && !codes.isEmpty()) chosen.put(facet, Set.copyOf(codes));
        });
        return finder.find(new Search("", chosen, Optional.empty(), Search.When.OPEN, 1), now).listings().stream()
                .filter(listing -> !listing.isOurs())
                .map(listing -> new AidMatch(listing, Verdict.NONE, Fit.UNKNOWN, List.of(), true));
    }
}
