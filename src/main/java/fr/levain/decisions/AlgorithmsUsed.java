package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.Filing;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.Recommendations;
import fr.levain.audit.Journal;
import fr.levain.committees.CommitteeOpinions;
import fr.levain.committees.SessionLists;
import fr.levain.decisions.AlgorithmUsed.Kind;
import fr.levain.eligibility.Verdict;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.ReadingRanking;
import fr.levain.readings.ReadingTerms;
import fr.levain.scenarios.Scenario;
import fr.levain.scenarios.Scenarios;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which computations really took part in the decision on a dossier, and what each did to it (A1, A2). */
@Component
@Transactional(readOnly = true)
class AlgorithmsUsed {
    private final Applications applications;
    private final Recommendations recommendations;
    private final ReadingCalls readingCalls;
    private final RankingsOfTheVote rankings;
    private final CommitteeOpinions opinions;
    private final SessionLists lists;
    private final Scenarios scenarios;
    private final EvidenceStore frozen;
    private final Journal journal;

    AlgorithmsUsed(Applications applications, Recommendations recommendations, ReadingCalls readingCalls, RankingsOfTheVote rankings,
            CommitteeOpinions opinions, SessionLists lists, Scenarios scenarios, EvidenceStore frozen, Journal journal) {
        this.applications = applications;
        this.recommendations = recommendations;
        this.readingCalls = readingCalls;
        this.rankings = rankings;
        this.opinions = opinions;
        this.lists = lists;
        this.scenarios = scenarios;
        this.frozen = frozen;
        this.journal = journal;
    }

    /** As frozen with the decision; as they would be today for one taken before they were kept, or not taken yet. */
    List<AlgorithmUsed> of(ApplicationId application) {
        return frozen.algorithms(application).orElseGet(() -> now(application));
    }

    /** As they would be today: the ranking of a whole call is computed. */
    List<AlgorithmUsed> now(ApplicationId application) {
        var used = new ArrayList<AlgorithmUsed>();
        if (!applications.filing(application).map(Filing::verdict).orElse(Verdict.NONE).grounds().isEmpty()) used.add(new AlgorithmUsed(Kind.RULES, ""));
        if (recommendations.of(application).filter(Recommendation::favourable).filter(made -> !made.steps().isEmpty()).isPresent())
            used.add(new AlgorithmUsed(Kind.AMOUNT, ""));
        readings(application, used);
        choice(application).ifPresent(used::add);
        return List.copyOf(used);
    }

    private void readings(ApplicationId application, List<AlgorithmUsed> used) {
        var terms = readingCalls.terms(applications.view(application).callSlug());
        if (terms.filter(ReadingTerms::areOn).isEmpty()) return;
        if (journal.landmarksOf(application.subject(), Set.of("ReadingAsked")).stream().anyMatch(entry -> "ALLOCATION".equals(entry.facts().get("origin"))))
            used.add(new AlgorithmUsed(Kind.ALLOCATION, ""));
        if (terms.get().adjustedFrom().isEmpty() && !terms.get().intervals()) return;
        var ranking = rankings.of(terms.get().call());
        ranking.lines().stream().filter(line -> line.application().equals(application)).findFirst().ifPresent(line -> {
            line.adjusted().ifPresent(adjusted -> used.add(new AlgorithmUsed(Kind.ADJUSTED,
                    "Note brute %s sur 100, note ajustée %s, sur %d lectures.".formatted(points(line.raw()), points(adjusted), line.readings()))));
            if (ranking.hasIntervals()) used.add(interval(ranking, line));
        });
    }

    private static AlgorithmUsed interval(ReadingRanking ranking, ReadingRanking.Line line) {
        return new AlgorithmUsed(Kind.INTERVALS, "Rang entre %d et %d sur %d dossiers.%s".formatted(line.interval().best(), line.interval().worst(), ranking.lines().size(),
                line.toDiscuss() ? " Le dossier était à discuter : le calcul ne le départageait pas." : ""));
    }

    /** The list a session adopted, when a computation chose it. */
    private Optional<AlgorithmUsed> choice(ApplicationId application) {
        return opinions.of(application).flatMap(given -> lists.of(given.meeting()).flatMap(adopted ->
                scenarios.of(given.meeting()).stream().filter(Scenario::computed).filter(each -> each.name().equals(adopted.name())).findFirst()
                        .flatMap(scenario -> scenario.lines().stream().filter(line -> line.application().equals(application)).findFirst()
                                .map(line -> new AlgorithmUsed(Kind.CHOICE, "Liste « %s » : %s.".formatted(scenario.name(), told(line)))))));
    }

    private static String told(Scenario.Kept line) {
        return switch (line.effect()) {
            case PASSES -> "le projet est retenu pour " + line.given();
            case PARTIAL -> "le projet est retenu pour une partie, " + line.given();
            case WAITS -> "le projet attend des crédits";
            case BELOW -> "le projet est sous le seuil";
            case NOTHING -> "aucune aide n’est proposée";
        };
    }

    /** « L’instruction s’est appuyée… », as the law asks it; empty when nothing was computed (CRPA L311-3-1, R311-3-1-1). */
    static String mention(List<AlgorithmUsed> used, String reach) {
        if (used.isEmpty()) return "";
        return """
                L’instruction s’est appuyée en partie sur un traitement algorithmique. Il a servi à %s. Il ne décide pas : des agents, \
                le comité s’il est saisi, puis la commission permanente se prononcent. Vous pouvez demander les règles qui le \
                définissent et leur application à votre dossier, en écrivant à %s. En cas de refus ou de silence d’un mois, vous \
                pouvez saisir la CADA. CRPA, articles L311-3-1 et R311-3-1-1."""
                .formatted(joined(used.stream().map(each -> each.kind().purpose()).toList()), reach);
    }

    private static String joined(List<String> purposes) {
        return purposes.size() == 1 ? purposes.getFirst()
                : String.join(", à ", purposes.subList(0, purposes.size() - 1)) + " et à " + purposes.getLast();
    }

    private static String points(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.FRENCH)).format(value);
    }
}
