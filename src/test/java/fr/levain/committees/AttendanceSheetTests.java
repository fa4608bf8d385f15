package fr.levain.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttendanceSheetTests {
    @Test
    void a_member_who_is_away_may_give_their_voice_to_one_who_votes() {
        assertThat(problem(member(1, Attendance.PRESENT, 0), member(2, Attendance.EXCUSED, 1))).isEmpty();
    }

    @Test
    void nobody_bears_two_mandates() {
        assertThat(problem(member(1, Attendance.PRESENT, 0), member(2, Attendance.EXCUSED, 1), member(3, Attendance.EXCUSED, 1)))
                .get().asString().contains("Siège 1 porte déjà un mandat");
    }

    @Test
    void whoever_is_there_votes_for_themselves() {
        assertThat(problem(member(1, Attendance.PRESENT, 0), member(2, Attendance.REMOTE, 1))).get().asString().contains("retirez son mandat");
        assertThat(problem(member(1, Attendance.EXCUSED, 1))).get().asString().contains("à un autre membre");
    }

    private static Optional<String> problem(Member... members) {
        return AttendanceSheet.problem(List.of(members));
    }

    private static Member member(int number, Attendance attendance, int mandateTo) {
        return new Member(new Seat(number, "Siège " + number, "Membre", "", true, number == 1), attendance,
                mandateTo == 0 ? Optional.empty() : Optional.of(mandateTo));
    }
}
