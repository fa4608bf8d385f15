package fr.levain.applications.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Prefilled;
import fr.levain.applications.Section;
import fr.levain.forms.web.KnownNote;
import fr.levain.kernel.French;
import fr.levain.ui.Step;
import fr.levain.ui.Task;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words applicants read. An outcome is never among them before its notification. */
public final class Words {
    private static final List<String> STEPS =
            List.of("Préparer", "Déposer", "Instruction", "Comité", "Vote", "Convention et versement");

    private Words() {}

    public static String status(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> "Brouillon, non envoyé";
            case SUBMITTED -> "Reçu";
            case COMPLETE -> "Complet";
            case UNDER_ASSESSMENT, REINSTATED -> "À l’étude";
            // until the notification nothing tells one outcome from another
            case PROPOSED, ON_AGENDA, DEFERRED, RESERVED, AWARDED, REFUSED, INADMISSIBLE, CLOSED -> "Décision en préparation";
            case REORIENTED -> "Réorienté";
            case WITHDRAWN -> "Retiré";
        };
    }

    /** @param known whether its author was told the outcome: which one, the letter and its page say */
    public static String status(ApplicationStatus status, boolean known) {
        return known && status.isOutcome() ? "Décision notifiée" : status(status);
    }

    public static Tone tone(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> Tone.WAIT;
            case SUBMITTED, COMPLETE -> Tone.OK;
            case UNDER_ASSESSMENT, REINSTATED, PROPOSED, ON_AGENDA, DEFERRED, RESERVED, AWARDED, REFUSED, INADMISSIBLE, CLOSED,
                    REORIENTED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    public static List<Step> steps(ApplicationStatus status) {
        int here = switch (status) {
            case DRAFT -> 0;
            case SUBMITTED, COMPLETE -> 1;
            case UNDER_ASSESSMENT, REINSTATED, REORIENTED, WITHDRAWN -> 2;
            case PROPOSED, ON_AGENDA, DEFERRED, RESERVED, AWARDED, REFUSED, INADMISSIBLE, CLOSED -> 3;
        };
        return IntStream.range(0, STEPS.size())
                .mapToObj(n -> n < here ? Step.done(STEPS.get(n)) : n == here ? Step.here(STEPS.get(n)) : Step.toCome(STEPS.get(n)))
                .toList();
    }

    /** Once the outcome is told: an award goes on to its agreement, the way of the others ends there. */
    static List<Step> stepsOnceDecided(ApplicationStatus status) {
        if (status == ApplicationStatus.AWARDED)
            return IntStream.range(0, STEPS.size()).mapToObj(n -> n < STEPS.size() - 1 ? Step.done(STEPS.get(n)) : Step.here(STEPS.get(n))).toList();
        return List.of(Step.done(STEPS.get(0)), Step.done(STEPS.get(1)), Step.done(STEPS.get(2)), Step.here("Décision notifiée"));
    }

    /** The way of a dossier given up stops where it was. */
    static List<Step> stepsUntilWithdrawn(boolean filed) {
        return filed
                ? List.of(Step.done(STEPS.get(0)), Step.done(STEPS.get(1)), Step.here("Demande retirée"))
                : List.of(Step.done(STEPS.get(0)), Step.here("Brouillon abandonné"));
    }

    /** @param path null for whoever only reads @param whose who has it to fill in; null for nobody in particular */
    static Task task(Section section, @Nullable String path, @Nullable String whose) {
        var done = switch (section.state()) {
            case TO_MEND -> section.gaps().isEmpty() ? null : section.gaps().getFirst().message();
            case NOT_STARTED -> French.plural(section.asked(), "question", "questions");
            case IN_PROGRESS, COMPLETE -> French.plural(section.answered(), "réponse", "réponses") + " sur " + section.asked();
        };
        var detail = whose == null ? done : done == null ? whose : done + " · " + whose;
        return switch (section.state()) {
            case NOT_STARTED -> new Task(section.title(), path, detail, "Pas commencé", Tone.NEUTRAL);
            case IN_PROGRESS -> new Task(section.title(), path, detail, "En cours", Tone.WAIT);
            case TO_MEND -> new Task(section.title(), path, detail, "À corriger", Tone.KO);
            case COMPLETE -> new Task(section.title(), path, detail, "Complet", Tone.OK);
        };
    }

    static KnownNote known(Prefilled answer, LocalDate today) {
        if (answer.isCopied())
            return new KnownNote("Repris, à vérifier", Tone.WAIT, "repris de %s du %s : à vérifier".formatted(answer.source(), French.day(answer.at())));
        var said = "d’après %s, le %s".formatted(answer.source(), French.day(answer.at()));
        return answer.isStale(today)
                ? new KnownNote("Déjà connu, à actualiser", Tone.KO, said + " : vérifiez que c’est encore vrai")
                : new KnownNote("Déjà connu, à vérifier", Tone.WAIT, said);
    }
}
