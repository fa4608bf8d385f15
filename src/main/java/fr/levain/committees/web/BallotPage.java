package fr.levain.committees.web;

import fr.levain.committees.AgendaItem;
import fr.levain.committees.Ballot;
import fr.levain.committees.Meeting;
import fr.levain.committees.Member;
import fr.levain.committees.MemberReadings.Seated;
import fr.levain.committees.Poll;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The booth of a member: what is put to the vote, and a ballot for each voice they bear.
 *
 * @param seats they vote for, their own first
 */
public record BallotPage(Seated seated, AgendaItem item, Poll poll, List<Integer> seats, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public Meeting meeting() {
        return seated.meeting();
    }

    public String path() {
        return "/mes-seances/" + meeting().id() + "/" + item.reference() + "/vote";
    }

    /** Whose voice it is: {@code Votre vote}, or that of who gave it to them. */
    public String legend(int seat) {
        return seat == seated.member().number() ? "Votre vote"
                : "Vote au nom de " + meeting().member(seat).map(Member::name).orElse("");
    }

    public List<Choice> ballots() {
        return Stream.of(Ballot.values()).map(each -> Choice.of(each.name(), Words.of(each))).toList();
    }

    public String typed(int seat) {
        return typed.getOrDefault("voix-" + seat, "");
    }
}
