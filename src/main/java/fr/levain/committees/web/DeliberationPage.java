package fr.levain.committees.web;

import fr.levain.committees.AgendaItem;
import fr.levain.committees.Hearing;
import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.Member;
import fr.levain.committees.MemberTies.Tie;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.OwnScore;
import fr.levain.committees.Poll;
import fr.levain.committees.Quorum;
import fr.levain.committees.Recusal;
import fr.levain.committees.RecusalGround;
import fr.levain.committees.SessionBoard;
import fr.levain.committees.SheetReading;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * @param poll the last vote on the screens of the members
 * @param ties by seat, of the members who have not stood aside
 * @param undeclared seats that have not said whether they have an interest in it
 * @param told what a colleague recorded in between; empty otherwise
 */
public record DeliberationPage(
        SessionBoard board, AgendaItem item, SheetReading reading, Optional<Hearing> hearing, Optional<Poll> poll, Map<Integer, List<Tie>> ties, List<Integer> undeclared, String recordedBy, Optional<String> told,
        Map<String, String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return told.isPresent() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public Meeting meeting() {
        return board.meeting();
    }

    public String path() {
        return meeting().path() + "/dossiers/" + item.reference();
    }

    public boolean isOpen() {
        return meeting().status() == MeetingStatus.OPEN;
    }

    /** A vote is open: nothing else is put to the vote until it is closed. */
    public boolean isPolling() {
        return poll.filter(Poll::isOpen).isPresent();
    }

    /** The last one was counted, and what it put to the vote was not adopted. */
    public Optional<Poll> rejected() {
        return poll.filter(each -> each.closed().filter(closed -> closed.outcome() == Poll.Outcome.REJECTED).isPresent()).filter(_ -> item.opinion().isEmpty());
    }

    /** What an open vote puts to the vote: {@code favorable, 12 000,00 €}. */
    public static String told(Poll poll) {
        var motion = poll.motion();
        return motion.kind().isFavourable() ? Words.of(motion.kind()) + ", " + motion.amount() : Words.of(motion.kind());
    }

    public boolean mayRecuse() {
        return item.opinion().isEmpty() && (isOpen() || meeting().status() == MeetingStatus.CONVENED);
    }

    public boolean isWithheld() {
        return board.isWithheld(item);
    }

    public Quorum quorum() {
        return board.quorum(item.application());
    }

    public List<Recusal> recusals() {
        return board.recusalsOf(item.application());
    }

    public String name(int seat) {
        return meeting().member(seat).map(Member::name).orElse("Siège " + seat);
    }

    public List<Choice> membersToRecuse() {
        var left = board.recused(item.application());
        return meeting().members().stream().filter(member -> !left.contains(member.number()))
                .map(member -> Choice.of("" + member.number(), member.name() + ", " + member.seat().quality())).toList();
    }

    public List<Choice> grounds() {
        return Stream.of(RecusalGround.values()).map(ground -> Choice.of(ground.name(), ground.label())).toList();
    }

    public List<Choice> opinions() {
        return Stream.of(OpinionKind.values()).map(kind -> Choice.of(kind.name(), Words.of(kind))).toList();
    }

    /** Mean of the members out of 100, with how many gave a score. */
    public String members() {
        var scores = board.scoresOf(item.application());
        return SessionBoard.mean(scores).map(mean -> "%s sur 100, par %s".formatted(
                mean % 10 == 0 ? String.valueOf(mean / 10) : mean / 10 + "," + mean % 10, French.plural(scores.size(), "membre", "membres"))).orElse("aucune note");
    }

    public List<OwnScore> scores() {
        return board.scoresOf(item.application());
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public String kept(String field) {
        return typed.getOrDefault(field, item.opinion().map(opinion -> switch (field) {
            case "sens" -> opinion.kind().name();
            case "montant" -> opinion.amount().isPositive() ? plain(opinion.amount()) : "";
            case "conditions" -> opinion.conditions();
            case "motifs" -> opinion.reasons();
            case "pour" -> "" + opinion.tally().inFavour();
            case "contre" -> "" + opinion.tally().against();
            case "abstentions" -> "" + opinion.tally().abstentions();
            default -> "";
        }).orElseGet(() -> switch (field) {
            case "sens" -> item.listed().map(listed -> listed.put().name()).orElse("");
            case "montant" -> item.prepared().isPositive() ? plain(item.prepared()) : "";
            default -> "";
        }));
    }

    /** Where the amount comes from: the list of the session, and the proposal of the service. */
    public String amountHint() {
        var service = item.favourable() ? "Le service propose " + item.proposed() + "." : "Le service propose un refus.";
        return item.listed().map(listed -> listed.funded() ? "La liste de la séance retient " + listed.amount() + ". " + service
                : listed.amount().isPositive() ? "La liste de la séance le place en attente, pour " + listed.amount() + ". " + service
                : "La liste de la séance ne le retient pas. " + service).orElse(service);
    }

    public boolean ticked(String field) {
        if (!typed.isEmpty()) return typed.containsKey(field);
        return item.opinion().map(opinion -> field.equals("secret") ? opinion.tally().secret() : opinion.tally().casting())
                .orElse(field.equals("secret") && meeting().rules().secretBallot());
    }

    private static String plain(fr.levain.kernel.Euros amount) {
        return amount.toDecimal().toPlainString().replace('.', ',');
    }
}
