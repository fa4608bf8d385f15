package fr.levain.committees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuorumTests {
    private static final Rate HALF = Rate.percent("50");

    @Test
    void half_of_seven_is_four() {
        assertThat(quorum(present(3, 7), Set.of()).isReached()).isFalse();
        assertThat(quorum(present(4, 7), Set.of()).isReached()).isTrue();
        assertThat(quorum(present(4, 7), Set.of()).needed()).isEqualTo(4);
    }

    @Test
    void I3_whoever_is_recused_counts_neither_among_the_seats_nor_among_the_voters() {
        var quorum = quorum(present(4, 7), Set.of(4));

        assertThat(quorum.seats()).isEqualTo(6);
        assertThat(quorum.needed()).isEqualTo(3);
        assertThat(quorum.voters()).containsExactly(1, 2, 3);
        assertThat(quorum.isReached()).isTrue();
    }

    @Test
    void a_member_by_video_counts_and_a_seat_without_voice_does_not() {
        var members = List.of(
                member(1, true, Attendance.REMOTE, Optional.empty()), member(2, false, Attendance.PRESENT, Optional.empty()),
                member(3, true, Attendance.EXCUSED, Optional.empty()));

        assertThat(quorum(members, Set.of()).voters()).containsExactly(1);
        assertThat(quorum(members, Set.of()).seats()).isEqualTo(2);
    }

    @Test
    void a_mandate_votes_while_its_bearer_is_there() {
        var members = List.of(
                member(1, true, Attendance.PRESENT, Optional.empty()), member(2, true, Attendance.EXCUSED, Optional.of(1)),
                member(3, true, Attendance.EXCUSED, Optional.of(4)), member(4, true, Attendance.ABSENT, Optional.empty()));

        assertThat(quorum(members, Set.of()).voters()).containsExactly(1, 2);
    }

    @Test
    void I3_a_mandate_is_silent_while_its_bearer_or_its_giver_is_recused() {
        var members = List.of(
                member(1, true, Attendance.PRESENT, Optional.empty()), member(2, true, Attendance.EXCUSED, Optional.of(1)),
                member(3, true, Attendance.PRESENT, Optional.empty()));

        assertThat(quorum(members, Set.of(1)).voters()).containsExactly(3);
        assertThat(quorum(members, Set.of(2)).voters()).containsExactly(1, 3);
    }

    @Test
    void nobody_is_never_a_quorum() {
        assertThat(quorum(present(0, 7), Set.of(1, 2, 3, 4, 5, 6, 7)).isReached()).isFalse();
    }

    private static Quorum quorum(List<Member> members, Set<Integer> recused) {
        return Quorum.of(members, recused, HALF);
    }

    private static List<Member> present(int there, int seats) {
        var members = new ArrayList<>(SomeCommittee.members(Attendance.PRESENT, there));
        for (int number = there + 1; number <= seats; number++) members.add(member(number, true, Attendance.EXCUSED, Optional.empty()));
        return members;
    }

    private static Member member(int number, boolean voting, Attendance attendance, Optional<Integer> mandateTo) {
        return new Member(new Seat(number, "Siège " + number, "Membre", "", voting, number == 1), attendance, mandateTo);
    }
}
