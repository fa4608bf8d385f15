package fr.levain.insight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of those who entered, stage by stage: those who went no further are counted with why, so that nobody is lost.
 *
 * @param partner slug; empty for all together, where a project followed by two partners counts once
 * @param entered projects, each once
 * @param steps in order
 * @param created activities created or taken over, first jobs and answers: a project may have all three
 * @param jobs in full-time equivalent
 */
public record Funnel(String partner, long entered, List<FunnelStep> steps, long created, long firstJobs, long surveyed, FunnelValue jobs, FunnelValue people) {
    /** Projects of which the same is known. */
    record Group(long facts, long projects) {
        Fate fate() {
            return Fate.of(FunnelFact.in(facts));
        }
    }

    /** @param days middle of the days to each stage, where there is one */
    static Funnel of(String partner, List<Group> groups, Map<FunnelStage, BigDecimal> days, FunnelValue jobs, FunnelValue people) {
        var fates = groups.stream().map(group -> Map.entry(group.fate(), group.projects())).toList();
        long entered = groups.stream().mapToLong(Group::projects).sum();
        var steps = Arrays.stream(FunnelStage.values()).map(stage -> {
            var stopped = new EnumMap<FunnelReason, Long>(FunnelReason.class);
            fates.stream().filter(each -> each.getKey().last() == stage).forEach(each -> each.getKey().reason().ifPresent(why -> stopped.merge(why, each.getValue(), Long::sum)));
            var former = stage.former();
            return new FunnelStep(stage, sum(fates, fate -> fate.reached().contains(stage)),
                    former.map(before -> sum(fates, fate -> fate.reached().contains(stage) && fate.reached().contains(before))).orElse(0L),
                    former.map(before -> sum(fates, fate -> fate.reached().contains(before))).orElse(0L), entered, Optional.ofNullable(days.get(stage)), stopped);
        }).toList();
        return new Funnel(partner, entered, steps, with(groups, FunnelFact.CREATED), with(groups, FunnelFact.FIRST_JOB), with(groups, FunnelFact.SURVEY_ANSWERED), jobs, people);
    }

    public FunnelStep step(FunnelStage stage) {
        return steps.get(stage.ordinal());
    }

    /**
     * For a partner, who reads why an aid was not obtained only of enough projects: of fewer, it would read what became of each dossier.
     *
     * @param wholeYear whether these are all those who entered in one year: of two cohorts where one holds the other, the difference would tell the rest
     */
    Funnel toldToPartner(int least, boolean wholeYear) {
        var step = step(FunnelStage.APPLICATION);
        var hidden = wholeYear ? tooFew(step.stopped(), least) : step.stopped().keySet();
        if (hidden.isEmpty()) return this;
        var told = new EnumMap<FunnelReason, Long>(FunnelReason.class);
        step.stopped().forEach((why, projects) -> told.merge(hidden.contains(why) ? FunnelReason.NOT_TOLD : why, projects, Long::sum));
        var folded = new FunnelStep(step.stage(), step.reached(), step.both(), step.formerly(), entered, step.days(), told);
        return new Funnel(partner, entered, steps.stream().map(each -> each == step ? folded : each).toList(), created, firstJobs, surveyed, jobs, people);
    }

    /** Reasons that are not told: those of too few projects, and the next ones until what is hidden is of two reasons and of enough projects. */
    private static Set<FunnelReason> tooFew(Map<FunnelReason, Long> stopped, int least) {
        var hidden = EnumSet.noneOf(FunnelReason.class);
        long projects = 0;
        for (var each : stopped.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            boolean enough = hidden.isEmpty() || hidden.size() > 1 && projects >= least;
            if (each.getValue() >= least && enough) break;
            hidden.add(each.getKey());
            projects += each.getValue();
        }
        return hidden;
    }

    private static long with(List<Group> groups, FunnelFact fact) {
        return groups.stream().filter(each -> (each.facts() & fact.bit()) != 0).mapToLong(Group::projects).sum();
    }

    private static long sum(List<Map.Entry<Fate, Long>> fates, Predicate<Fate> which) {
        return fates.stream().filter(each -> which.test(each.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
