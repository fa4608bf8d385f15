package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.DecisionChange.Kind;
import fr.levain.decisions.DecisionChange.Notice;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContestableTests {
    private static final LocalDate FIRST = LocalDate.of(2027, 4, 2);
    private static final LocalDate LATER = LocalDate.of(2027, 6, 10);

    @Test
    void I7_the_first_decision_is_contested_from_its_own_notification() {
        assertThat(Contestable.latest(Optional.empty(), List.of())).isEmpty();
        assertThat(Contestable.latest(award(Optional.empty()), List.of())).as("not known yet").isEmpty();
        assertThat(knownOn(award(Optional.of(FIRST)))).contains(FIRST);
        assertThat(knownOn(award(Optional.of(FIRST)), change(Kind.CLERICAL, Optional.of(LATER)))).as("mending an error decides nothing").contains(FIRST);
    }

    @Test
    void I7_a_change_is_contested_from_the_day_it_was_known_and_not_before() {
        assertThat(knownOn(award(Optional.of(FIRST)), change(Kind.AMOUNT, Optional.of(LATER)))).contains(LATER);
        assertThat(knownOn(award(Optional.of(FIRST)), change(Kind.AMOUNT, Optional.empty()))).contains(FIRST);
        assertThat(knownOn(Optional.empty(), change(Kind.WITHDRAWAL, Optional.of(LATER)))).contains(LATER);
        assertThat(knownOn(Optional.empty(), change(Kind.ABROGATION, Optional.empty()))).isEmpty();
        assertThat(knownOn(Optional.empty(), change(Kind.REOPENING, Optional.of(LATER)))).as("the dossier goes on, nothing is decided").isEmpty();
    }

    @Test
    void I7_changes_of_a_former_decision_are_not_those_of_the_one_that_stands() {
        assertThat(knownOn(award(Optional.of(LATER)), change(Kind.AMOUNT, Optional.of(FIRST)), change(Kind.WITHDRAWAL, Optional.of(FIRST)))).contains(LATER);
    }

    @Test
    void I7_a_decision_its_holder_does_not_know_yet_takes_no_delay_away() {
        assertThat(knownOn(award(Optional.empty()), change(Kind.WITHDRAWAL, Optional.of(FIRST)))).contains(FIRST);
    }

    @Test
    void I7_what_the_answer_to_an_appeal_changed_opens_no_other_first_request() {
        var answered = change(Kind.AMOUNT, new Notice(Optional.empty(), Optional.of("RG-2027-00012"), Optional.empty(), Optional.of(LATER)));

        assertThat(knownOn(award(Optional.of(FIRST)), answered)).contains(FIRST);
    }

    private static Optional<LocalDate> knownOn(Optional<DecidedOutcome> stands, DecisionChange... changes) {
        return Contestable.latest(stands, List.of(changes)).map(Contestable::knownOn);
    }

    private static DecisionChange change(Kind kind, Optional<LocalDate> known) {
        return change(kind, new Notice(Optional.of(NotificationMode.PORTAL), Optional.empty(), Optional.of(FIRST), known));
    }

    private static DecisionChange change(Kind kind, Notice notice) {
        return new DecisionChange(UUID.randomUUID(), kind, "Montant", "12 000 €", "10 000 €", "Une dépense est retirée.", Optional.of("2027.512.CP"), Optional.empty(),
                new AccountId(new UUID(1, 8)), Instant.parse("2027-06-01T08:00:00Z"), Optional.of(new DocumentId(new UUID(4, 4))), notice);
    }

    private static Optional<DecidedOutcome> award(Optional<LocalDate> notified) {
        return Optional.of(new DecidedOutcome(new ApplicationId(new UUID(1, 2)), Optional.of(new ActId(new UUID(1, 1))), Optional.empty(), OutcomeKind.AWARDED,
                "2026-AIS-00042", "La Marmite", "La cuisine", Euros.of(12_000), Euros.of(48_000), Rate.percent("75"), Optional.empty(), "", "", "", false,
                Optional.of(NotificationMode.PORTAL), Optional.of(new DocumentId(new UUID(4, 5))), notified, notified, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
