package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import fr.levain.readings.ReadPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is on the wall during a session: files, their ranking, what the envelope still holds.
 *
 * @param agenda files its reader may see
 * @param hidden files its reader left
 * @param withheld files of which its reader may not see scores yet: they have their own to give first
 * @param pot what the session may give; empty when no envelope is known
 */
public record SessionBoard(
        Meeting meeting, List<AgendaItem> agenda, int hidden, Set<ApplicationId> withheld, List<Recusal> recusals, List<OwnScore> scores,
        Optional<Euros> pot, Ranking ranking) {
    public boolean isWithheld(AgendaItem item) {
        return withheld.contains(item.application());
    }

    public Set<Integer> recused(ApplicationId application) {
        return recusals.stream().filter(each -> each.application().equals(application)).map(Recusal::seat).collect(Collectors.toSet());
    }

    public List<Recusal> recusalsOf(ApplicationId application) {
        return recusals.stream().filter(each -> each.application().equals(application)).toList();
    }

    public Quorum quorum(ApplicationId application) {
        return Quorum.of(meeting.members(), recused(application), meeting.rules().quorum());
    }

    /** Nobody left out: the quorum of the session itself. */
    public Quorum quorum() {
        return Quorum.of(meeting.members(), Set.of(), meeting.rules().quorum());
    }

    public List<OwnScore> scoresOf(ApplicationId application) {
        return scores.stream().filter(each -> each.application().equals(application)).toList();
    }

    /** Mean of the members, out of 1,000. */
    public static Optional<Integer> mean(List<OwnScore> scores) {
        if (scores.isEmpty()) return Optional.empty();
        int sum = scores.stream().mapToInt(OwnScore::score).sum();
        return Optional.of((sum * 1000 * 2 + scores.size() * OwnScore.MOST) / (2 * scores.size() * OwnScore.MOST));
    }

    public Optional<AgendaItem> item(String reference) {
        return agenda.stream().filter(each -> each.reference().equals(reference)).findFirst();
    }

    /** Files of which scores are withheld are ranked as if nobody had scored them: their place tells nothing. */
    static Ranking rank(Meeting meeting, List<AgendaItem> agenda, Set<ApplicationId> withheld, List<OwnScore> scores, Euros pot) {
        Map<ApplicationId, List<OwnScore>> byFile = scores.stream().filter(score -> !withheld.contains(score.application()))
                .collect(Collectors.groupingBy(OwnScore::application));
        return Ranking.of(agenda.stream().map(item -> new Ranking.Candidate(item.reference(),
                points(meeting.rules().rankedBy(), item, byFile),
                item.amount(), item.opinion().isPresent(), item.listed().map(AgendaItem.Listed::funded))).toList(), pot);
    }

    private static Optional<Integer> points(RankedBy by, AgendaItem item, Map<ApplicationId, List<OwnScore>> byFile) {
        return switch (by) {
            case SERVICE -> item.perMille();
            case MEMBERS -> mean(byFile.getOrDefault(item.application(), List.of()));
            case READINGS -> item.read().map(ReadPlace::perMille);
        };
    }

    /** Files that the readings cannot tell apart around the line. */
    public List<AgendaItem> toDiscuss() {
        return meeting.rules().rankedBy() == RankedBy.READINGS ? agenda.stream().filter(item -> item.read().filter(ReadPlace::toDiscuss).isPresent()).toList() : List.of();
    }

    /** Of the files that were read, when the session is ranked by the readings. */
    public Map<ApplicationId, PossibleRanks> possibleRanks() {
        return meeting.rules().rankedBy() != RankedBy.READINGS ? Map.of() : agenda.stream().filter(item -> item.read().isPresent())
                .collect(Collectors.toMap(AgendaItem::application, item -> new PossibleRanks(item.read().get().best(), item.read().get().worst())));
    }

    /** What the files still to examine would take; those that the list of the session leaves waiting take nothing. */
    public Euros proposedLeft() {
        return Euros.sum(agenda.stream().filter(item -> item.opinion().isEmpty())
                .filter(item -> item.listed().map(AgendaItem.Listed::funded).orElse(true)).map(AgendaItem::amount).toList());
    }

    public Euros givenSoFar() {
        return Euros.sum(agenda.stream().filter(item -> item.opinion().isPresent()).map(AgendaItem::amount).toList());
    }
}
