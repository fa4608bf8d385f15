package fr.levain.applications;

import static fr.levain.applications.ApplicationStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.kernel.Stale;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationLifecycleTests {
    private static final EnumSet<ApplicationStatus> ENDS = EnumSet.of(REORIENTED);

    @ParameterizedTest
    @EnumSource(value = ApplicationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void every_status_can_be_reached_from_a_draft(ApplicationStatus status) {
        var reached = new HashSet<>(List.of(DRAFT));
        for (int step = 0; step < ApplicationStatus.values().length; step++) {
            for (var move : ApplicationLifecycle.TABLE.moves()) {
                if (reached.contains(move.from())) reached.add(move.to());
            }
        }

        assertThat(reached).contains(status);
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void every_status_can_be_left_but_a_reorientation(ApplicationStatus status) {
        var leaves = ApplicationLifecycle.TABLE.moves().stream().anyMatch(move -> move.from() == status);

        assertThat(leaves).isEqualTo(!ENDS.contains(status));
    }

    @Test
    void a_draft_is_filed_or_given_up_and_nothing_else() {
        for (var to : ApplicationStatus.values()) {
            assertThat(ApplicationLifecycle.TABLE.allows(DRAFT, to)).isEqualTo(to == SUBMITTED || to == WITHDRAWN);
        }
    }

    @Test
    void D8_a_filing_not_yet_complete_may_be_assessed() {
        assertThat(ApplicationLifecycle.TABLE.allows(SUBMITTED, UNDER_ASSESSMENT)).isTrue();
    }

    @Test
    void no_outcome_without_a_proposal() {
        for (var outcome : List.of(AWARDED, REFUSED, DEFERRED, RESERVED)) {
            for (var early : List.of(DRAFT, SUBMITTED, COMPLETE, UNDER_ASSESSMENT)) {
                assertThatThrownBy(() -> ApplicationLifecycle.TABLE.check(early, outcome)).isInstanceOf(Stale.class);
            }
        }
    }

    @Test
    void a_decided_dossier_comes_back_only_by_being_reinstated() {
        for (var decided : List.of(AWARDED, REFUSED, INADMISSIBLE)) {
            var next = ApplicationLifecycle.TABLE.moves().stream().filter(move -> move.from() == decided).toList();

            assertThat(next).singleElement().satisfies(move -> assertThat(move.to()).isEqualTo(REINSTATED));
        }
    }

    @Test
    void every_move_is_announced_by_a_fact_about_the_dossier() {
        assertThat(ApplicationLifecycle.TABLE.moves())
                .allSatisfy(move -> assertThat(ApplicationEvent.class).isAssignableFrom(move.announcedBy()));
    }
}
