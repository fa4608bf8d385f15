package fr.levain.decisions.web;

import fr.levain.committees.GivenOpinion;
import fr.levain.decisions.Act;
import fr.levain.decisions.AssemblyVote;
import fr.levain.decisions.AwardFollowUp;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.DecisionResult;
import fr.levain.decisions.JoinedFile;
import fr.levain.decisions.NotificationMode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param followUps what each award known to its beneficiary still waits for elsewhere
 * @param waiting proposed dossiers that no act has decided yet
 * @param number of the page of them that is shown, from 1: every form of the page leads back to it
 * @param paging of those that wait
 * @param embargo the day from which the outcomes may be told, while it has not come
 * @param hidden this reader may not know them before
 * @param files joined to the whole act, or to one of its dossiers
 * @param closed how many dossiers its reader withdrew from: nothing of them is shown (I3)
 */
public record ActPage(
        Act act, List<DecidedOutcome> outcomes, Map<String, List<AwardFollowUp.Note>> followUps,
        List<Waiting> waiting, int number, Paging paging, Optional<LocalDate> embargo, boolean hidden, List<JoinedFile> files, int closed, Map<String, String> typed,
        FormErrors errors) implements Page {
    public ActPage(Act act, List<DecidedOutcome> outcomes, Map<String, List<AwardFollowUp.Note>> followUps, List<Waiting> waiting,
            Map<String, String> typed, FormErrors errors) {
        this(act, outcomes, followUps, waiting, 1, Paging.whole(""), Optional.empty(), false, List.of(), 0, typed, errors);
    }

    /**
     * @param proposed zero when the service proposes a refusal, with its reasons
     * @param conditions what the committee and the service ask of an award
     * @param opinion what the committee said, when one is heard
     * @param hold why no act may take it yet
     */
    public record Waiting(
            String reference, String title, String holder, boolean favourable, Euros proposed, String reasons, String conditions, Optional<GivenOpinion> opinion,
            Optional<String> hold) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : errors.concerns(DecisionResult.Refused.DECIDED) ? 409 : 422;
    }

    public String path() {
        return "/decisions/" + act.id();
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    /** What the vote on this dossier has of its own; empty when it is the vote of the whole act. */
    public Optional<String> ownVote(DecidedOutcome outcome) {
        return outcome.vote().filter(vote -> !vote.aside().isEmpty() || !act.count().equals(Optional.of(vote.count()))).map(AssemblyVote::told);
    }

    public boolean hasVoteErrors(String prefix, String reference) {
        return List.of("pour", "contre", "abstentions", "deports").stream().anyMatch(name -> errors.concerns(prefix + name + "-" + reference));
    }

    public List<JoinedFile> wholeFiles() {
        return files.stream().filter(file -> file.application().isEmpty()).toList();
    }

    public List<JoinedFile> files(DecidedOutcome outcome) {
        return files.stream().filter(file -> file.application().filter(outcome.application()::equals).isPresent()).toList();
    }

    /** What a file may be about. */
    public List<Choice> about() {
        return outcomes.stream().map(outcome -> Choice.of(outcome.reference(), outcome.reference() + ", " + outcome.object())).toList();
    }

    /** An embargo is set before the first outcome, then moved while it runs. */
    public boolean mayHold() {
        return embargo.isPresent() || outcomes.isEmpty();
    }

    public boolean hasRefusals() {
        return outcomes.stream().anyMatch(outcome -> !outcome.awarded());
    }

    public boolean isTransmitted() {
        return act.transmittedOn().isPresent();
    }

    /** Where an outcome has got to, in words. */
    public String step(DecidedOutcome outcome) {
        if (outcome.agreementSignedOn().isPresent()) return "convention signée le " + French.day(outcome.agreementSignedOn().get());
        if (outcome.notifiedOn().isPresent()) return "notifié le " + French.day(outcome.notifiedOn().get());
        if (outcome.mode().isEmpty()) return isTransmitted() ? "lettre à préparer" : "voté, pas encore transmis";
        if (outcome.mode().get() == NotificationMode.PORTAL)
            return "mis à disposition le " + outcome.sentOn().map(French::day).orElse("") + ", pas encore consulté";
        return "lettre à imprimer et à poster";
    }

    public boolean mayPost(DecidedOutcome outcome) {
        return outcome.notifiedOn().isEmpty() && outcome.mode().filter(NotificationMode.LETTER::equals).isPresent();
    }

    public boolean maySign(DecidedOutcome outcome) {
        return outcome.awarded() && outcome.notifiedOn().isPresent() && outcome.agreementSignedOn().isEmpty();
    }

    public List<AwardFollowUp.Note> followUps(DecidedOutcome outcome) {
        return followUps.getOrDefault(outcome.reference(), List.of());
    }

    public String amount(Waiting waiting) {
        var asked = waiting.opinion().map(given -> given.opinion().amount()).filter(Euros::isPositive).orElse(waiting.proposed());
        return asked.isPositive() ? asked.toDecimal().toPlainString().replace('.', ',') : "";
    }
}
