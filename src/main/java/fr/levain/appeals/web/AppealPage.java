package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.appeals.AppealAnswer;
import fr.levain.appeals.AppealPiece;
import fr.levain.appeals.AppealStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An appeal for the service.
 *
 * @param outcome the decision that stands; empty when it was taken up again
 * @param intact whether the frozen evidence still has its digest
 * @param courtUntil the last day to go before the court, as things stand
 * @param acts transmitted deliberations to choose from
 */
public record AppealPage(
        Appeal appeal, ApplicationView view, Optional<DecidedOutcome> outcome, List<AppealPiece> pieces, Optional<String> reviewer, boolean intact,
        Optional<LocalDate> courtUntil, LocalDate today, Powers powers, List<Act> acts, Map<String, String> typed, FormErrors errors, String notice) implements Page {
    /**
     * What this person may do.
     *
     * @param mayTake had no part in the first decision
     * @param reviews took it up
     * @param decides records the answer
     * @param voted whether the assembly answers; else a signature
     * @param posts records what the post brought
     */
    public record Powers(boolean mayTake, boolean reviews, boolean decides, boolean voted, boolean posts) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public TypedDay day(String id) {
        return TypedDay.from(name -> typed.getOrDefault(name, ""), id);
    }

    public boolean isToTake() {
        return appeal.status() == AppealStatus.FILED || appeal.status() == AppealStatus.REJECTED_BY_SILENCE;
    }

    public boolean isToReview() {
        return powers.reviews() && appeal.status() == AppealStatus.UNDER_REVIEW;
    }

    public boolean waitsForThePost() {
        return powers.posts() && appeal.answer().filter(answer -> !answer.onPortal() && answer.knownOn().isEmpty()).isPresent();
    }

    /** A refusal has no amount to change. */
    public List<Choice> answers() {
        return Stream.of(AppealAnswer.values())
                .filter(answer -> answer != AppealAnswer.CHANGE_AMOUNT || outcome.filter(DecidedOutcome::awarded).isPresent())
                .map(answer -> Choice.of(answer.name(), answer.label())).toList();
    }

    public List<Choice> actChoices() {
        return acts.stream().map(act -> Choice.of(act.id().toString(), "n° %s du %s".formatted(act.number(), French.day(act.votedOn())))).toList();
    }

    public List<Choice> admissions() {
        return List.of(new Choice("oui", "Le recours est examiné", null), new Choice("non", "Le recours n’est pas recevable", "Une lettre le dit au porteur, avec votre motif."));
    }

    public String typedAnswer() {
        return typed.containsKey("reponse") ? typed("reponse") : appeal.review().map(review -> review.proposal().name()).orElse("");
    }
}
