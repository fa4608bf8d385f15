package fr.levain.insight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Which projects of a cohort are listed behind a number of the funnel.
 *
 * @param word in addresses
 * @param label as people read it
 * @param stage whose day is written on each line; empty for the day of entry
 * @param question whose last answers are listed; empty for projects
 * @param ofDossier tells why an aid was not obtained: its author tells a partner, a list does not
 */
public record FunnelPick(String word, String label, Optional<FunnelStage> stage, String question, boolean ofDossier, LongPredicate which) {
    static final String JOBS = "emplois";
    static final String PEOPLE = "personnes";

    public static final FunnelPick ENTERED = new FunnelPick("entres", "Projets entrés", Optional.empty(), "", false, _ -> true);

    public static FunnelPick reached(FunnelStage stage) {
        return new FunnelPick(stage.word(), stage.label(), Optional.of(stage), "", false, facts -> fate(facts).reached().contains(stage));
    }

    public static FunnelPick stopped(FunnelStage stage, FunnelReason why) {
        return new FunnelPick(stage.word() + "." + why.word(), stage.label() + " : " + why.label().toLowerCase(Locale.FRENCH), Optional.of(stage), "", stage == FunnelStage.APPLICATION,
                facts -> fate(facts).stoppedAt(stage, why));
    }

    public static final FunnelPick CREATED = having("creations", "Activités créées ou reprises", FunnelFact.CREATED);
    public static final FunnelPick FIRST_JOBS = having("premiers-emplois", "Premiers emplois", FunnelFact.FIRST_JOB);
    public static final FunnelPick SURVEYED = having("questionnaires", "Questionnaires répondus", FunnelFact.SURVEY_ANSWERED);
    public static final FunnelPick JOBS_SAID = new FunnelPick(JOBS, "Emplois en équivalent temps plein", Optional.of(FunnelStage.RESULTS), JOBS, false, _ -> true);
    public static final FunnelPick PEOPLE_SAID = new FunnelPick(PEOPLE, "Personnes concernées", Optional.of(FunnelStage.RESULTS), PEOPLE, false, _ -> true);

    /** What an address asks for; empty when it asks for nothing known. */
    public static Optional<FunnelPick> of(String word) {
        var fixed = List.of(ENTERED, CREATED, FIRST_JOBS, SURVEYED, JOBS_SAID, PEOPLE_SAID).stream().filter(each -> each.word.equals(word)).findFirst();
        if (fixed.isPresent()) return fixed;
        var parts = word.split("\\.", 2);
        return FunnelStage.of(parts[0]).flatMap(stage -> parts.length == 1 ? Optional.of(reached(stage)) : FunnelReason.of(parts[1]).map(why -> stopped(stage, why)));
    }

    /** Whether a line tells that a dossier was filed or an aid obtained: a partner reads it of those it follows or followed, while their holder agrees. */
    public boolean ofFollowed() {
        return stage.filter(each -> each == FunnelStage.APPLICATION || each == FunnelStage.AWARD).isPresent();
    }

    private static FunnelPick having(String word, String label, FunnelFact fact) {
        return new FunnelPick(word, label, Optional.of(FunnelStage.RESULTS), "", false, facts -> (facts & fact.bit()) != 0);
    }

    private static Fate fate(long facts) {
        return Fate.of(FunnelFact.in(facts));
    }
}
