package fr.levain.committees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.committees.Ranking.Candidate;
import fr.levain.committees.Ranking.Line;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTests {
    @Test
    void the_best_comes_first_and_the_envelope_goes_down_the_list() {
        var ranking = Ranking.of(List.of(file("B", 680, 40), file("A", 770, 30), file("C", 640, 20)), Euros.of(80));

        assertThat(ranking.lines()).extracting(Line::reference).containsExactly("A", "B", "C");
        assertThat(ranking.lines()).extracting(Line::funded).containsExactly(true, true, false);
        assertThat(ranking.left()).isEqualTo(Euros.of(10));
    }

    @Test
    void a_small_file_does_not_pass_before_a_bigger_one_ranked_above_it() {
        var ranking = Ranking.of(List.of(file("A", 770, 60), file("B", 680, 60), file("C", 640, 10)), Euros.of(80));

        assertThat(ranking.lines()).extracting(Line::funded).containsExactly(true, false, false);
        assertThat(ranking.lines()).extracting(Line::underTheLine).containsExactly(false, true, true);
    }

    @Test
    void files_with_the_same_result_share_their_ranks() {
        var ranking = Ranking.of(List.of(file("A", 770, 1), file("B", 680, 1), file("C", 680, 1), file("D", 600, 1)), Euros.of(80));

        assertThat(ranking.lines()).extracting(Line::rank).containsExactly("1", "2–3", "2–3", "4");
    }

    @Test
    void what_takes_nothing_takes_nothing_of_the_envelope_and_what_has_no_result_comes_last() {
        var ranking = Ranking.of(List.of(
                new Candidate("A", Optional.empty(), Euros.of(10), false, Optional.empty()), file("B", 500, 0), file("C", 400, 10)), Euros.of(10));

        assertThat(ranking.lines()).extracting(Line::reference).containsExactly("B", "C", "A");
        assertThat(ranking.lines()).extracting(Line::funded).containsExactly(false, true, false);
        assertThat(ranking.lines().getFirst().underTheLine()).isFalse();
        assertThat(ranking.lines().getLast().rank()).isEmpty();
    }

    @Test
    void a_list_adopted_for_the_session_says_who_waits_whatever_the_rank_and_never_beyond_the_envelope() {
        var waits = new Candidate("A", Optional.of(770), Euros.of(60), false, Optional.of(false));
        var first = new Candidate("B", Optional.of(680), Euros.of(60), false, Optional.of(true));
        var beyond = new Candidate("C", Optional.of(640), Euros.of(30), false, Optional.of(true));

        var ranking = Ranking.of(List.of(waits, first, beyond), Euros.of(80));

        assertThat(ranking.lines()).extracting(Line::funded).containsExactly(false, true, false);
        assertThat(ranking.lines()).extracting(Line::underTheLine).containsExactly(true, false, true);
    }

    @Test
    void the_mean_of_the_members_is_rounded_once() {
        assertThat(SessionBoard.mean(List.of())).isEmpty();
        assertThat(SessionBoard.mean(List.of(score(4), score(3), score(3)))).contains(833);
        assertThat(SessionBoard.mean(List.of(score(0)))).contains(0);
    }

    private static OwnScore score(int value) {
        return new OwnScore(new fr.levain.applications.ApplicationId(new java.util.UUID(1, 1)), value, value, "", new java.util.UUID(1, 2), 1,
                java.time.Instant.EPOCH);
    }

    private static Candidate file(String reference, int points, int euros) {
        return new Candidate(reference, Optional.of(points), Euros.of(euros), false, Optional.empty());
    }
}
