package fr.levain.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules of the agenda, without a database. */
class EventRulesTests {
    private static final Instant NOW = Instant.parse("2027-03-20T09:00:00Z");

    private static Registration waiting(int minute, int people) {
        return new Registration(new UUID(1, minute), new GatheringId(new UUID(0, 1)), RegistrationStatus.WAITING, minute + "@exemple.fr", "N", "", Optional.empty(),
                Optional.empty(), IntStream.rangeClosed(1, people).mapToObj(i -> new Attendee(i, "N", Optional.empty())).toList(), "t" + minute, false, false, NOW,
                NOW, NOW.plus(Duration.ofMinutes(minute)), Optional.empty());
    }

    private static Gathering gathering(Instant starts, Instant ends, GatheringStatus status, int sequence) {
        var like = SomeGathering.details(GatheringKind.TRAINING, "Élan ; idées, projets", NOW, 10);
        var details = new Details(like.kind(), like.title(), "Une phrase assez longue pour être pliée : à l’été, où l’on échange sur l’habitat partagé.",
                like.programme(), like.audience(), starts, ends, like.place(), like.department(), "", "", like.contact(), List.of(), like.seats(), like.needs(), 0);
        return new Gathering(new GatheringId(new UUID(0, 7)), "elan", status, details, Optional.empty(), sequence, 1, "123456", "", NOW, Optional.of(NOW), Optional.empty());
    }

    private static String calendar(Gathering gathering) {
        return GatheringCalendar.of(List.of(gathering), "https://levain.example", NOW);
    }

    @Test
    void seats_go_to_the_first_of_the_list_whose_group_fits() {
        var seats = new Seats(Optional.of(10), 8);
        var group = waiting(1, 3);
        var first = waiting(2, 2);
        var second = waiting(3, 1);

        assertThat(seats.next(List.of(second, first, group))).contains(first);
        assertThat(new Seats(Optional.of(10), 10).next(List.of(second))).isEmpty();
        assertThat(new Seats(Optional.of(10), 12).left()).as("a smaller room").isZero();
        assertThat(new Seats(Optional.empty(), 5_000).fits(50)).as("no limit").isTrue();
    }

    @Test
    void a_reminder_is_due_by_days_of_paris_once_and_the_nearest_only() {
        // Sunday 28 March 2027, the clocks go forward: there are 167 hours in these seven days
        var starts = Instant.parse("2027-04-01T07:30:00Z");
        var registered = NOW;

        assertThat(Reminders.due(starts, registered, List.of(7, 1), List.of(), Instant.parse("2027-03-24T23:30:00Z"))).as("already Thursday in Paris").contains(7);
        assertThat(Reminders.due(starts, registered, List.of(7, 1), List.of(), Instant.parse("2027-03-24T22:30:00Z"))).isEmpty();
        assertThat(Reminders.due(starts, registered, List.of(7, 1), List.of(7), Instant.parse("2027-03-27T08:00:00Z"))).isEmpty();
        assertThat(Reminders.due(starts, registered, List.of(7, 1), List.of(), Instant.parse("2027-03-31T06:30:00Z"))).as("a week missed: one mail, not two").contains(1);
        assertThat(Reminders.due(starts, Instant.parse("2027-03-26T08:00:00Z"), List.of(7, 1), List.of(), Instant.parse("2027-03-27T08:00:00Z")))
                .as("registered after that day").isEmpty();
        assertThat(Reminders.due(starts, registered, List.of(7, 1), List.of(), starts)).as("on the day itself").isEmpty();
        assertThat(Reminders.daysLeft(starts, Instant.parse("2027-03-27T08:00:00Z"))).as("as they are, not as set").isEqualTo(5);
        assertThat(Reminders.isOnAnotherDay(starts, starts.plus(Duration.ofHours(3)))).as("another hour is told by its own mail").isFalse();
    }

    @Test
    void an_hour_that_the_clocks_skip_does_not_exist_and_one_that_happens_twice_is_the_first() {
        assertThat(ParisHour.at(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30))).isEmpty();
        assertThat(ParisHour.at(LocalDate.of(2027, 3, 28), LocalTime.of(3, 0))).contains(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(ParisHour.at(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30))).contains(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void O15_a_calendar_tells_hours_of_paris_across_the_change_of_hour() {
        var night = calendar(gathering(Instant.parse("2027-10-30T20:00:00Z"), Instant.parse("2027-10-31T07:00:00Z"), GatheringStatus.PUBLISHED, 0));
        assertThat(night).contains("DTSTART;TZID=Europe/Paris:20271030T220000\r\n", "DTEND;TZID=Europe/Paris:20271031T080000\r\n");

        var second = calendar(gathering(Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z"), GatheringStatus.PUBLISHED, 0));
        assertThat(second).as("half past two, then half past two again").contains("DTSTART;TZID=Europe/Paris:20271031T023000\r\n", "DTEND:20271031T013000Z\r\n");

        assertThat(night).contains("BEGIN:VTIMEZONE\r\n", "TZID:Europe/Paris\r\n", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
    }

    @Test
    void O15_a_calendar_keeps_its_identifier_raises_its_sequence_and_says_what_is_cancelled() {
        var before = calendar(gathering(NOW, NOW.plusSeconds(3600), GatheringStatus.PUBLISHED, 0));
        var after = calendar(gathering(NOW.plusSeconds(86_400), NOW.plusSeconds(90_000), GatheringStatus.CANCELLED, 2));

        assertThat(before).contains("UID:00000000-0000-0000-0000-000000000007@levain\r\n", "SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n", "DTSTAMP:20270320T090000Z\r\n");
        assertThat(after).contains("UID:00000000-0000-0000-0000-000000000007@levain\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n");
        assertThat(before).contains("SUMMARY:Élan \\; idées\\, projets");
        assertThat(before.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void opinions_are_told_from_a_number_of_answers_on_and_none_below() {
        var four = IntStream.range(0, 4).mapToObj(i -> new Feedback(5, 4, "Le repas", "")).toList();
        var few = FeedbackResults.of(9, 5, four);
        assertThat(few.isShown()).isFalse();
        assertThat(few.answers()).isEqualTo(4);
        assertThat(few.liked()).as("not a word either").isEmpty();

        var five = FeedbackResults.of(9, 5, List.of(new Feedback(1, 1, "b", ""), new Feedback(3, 5, "", ""), new Feedback(4, 5, "a", ""), new Feedback(5, 5, "", "c"), new Feedback(5, 5, "", "")));
        assertThat(five.satisfaction()).containsExactly(1, 0, 1, 1, 2);
        assertThat(five.satisfied()).isEqualTo(60);
        assertThat(five.liked()).as("alphabetical: the order of arrival would tell").containsExactly("a", "b");
    }

    @Test
    void an_address_is_invited_once_whatever_the_reasons_and_never_against_its_will() {
        var found = List.of(new Invitee("a@exemple.fr", "A", "lauréate"), new Invitee("a@exemple.fr", "A", "autre projet"), new Invitee("b@exemple.fr", "B", ""),
                new Invitee("c@exemple.fr", "C", ""), new Invitee("d@exemple.fr", "D", ""));

        var preview = InvitationPreview.of(found, new InvitationPreview.Known(Set.of(FollowerStore.digest("b@exemple.fr")),
                Set.of(FollowerStore.digest("c@exemple.fr")), Set.of("d@exemple.fr")), 2);

        assertThat(preview.invitees()).extracting(Invitee::why).containsExactly("lauréate");
        assertThat(List.of(preview.invited(), preview.stopped(), preview.registered(), preview.unreachable())).containsExactly(1, 1, 1, 2);
    }

    @Test
    void an_offer_nobody_answers_is_told_with_its_plural() {
        assertThat(new EventsSentences().sentence("OfferLapsed", java.util.Map.of("people", 2))).contains("Proposition sans réponse : 2\u00a0places remises en jeu.");
        assertThat(new EventsSentences().sentence("OfferLapsed", java.util.Map.of("people", 1))).contains("Proposition sans réponse : 1\u00a0place remise en jeu.");
    }

    @Test
    void an_address_of_a_meeting_is_read_aloud() {
        assertThat(Gatherings.slugOf("Journée des lauréats : l’œuvre d’été !")).isEqualTo("journee-des-laureats-l-oeuvre-d-ete");
        assertThat(Gatherings.slugOf("!!!")).isEqualTo("rencontre");
    }

    @Test
    void dates_are_told_as_people_say_them() {
        assertThat(FrenchDates.span(Instant.parse("2026-12-10T08:30:00Z"), Instant.parse("2026-12-10T16:00:00Z")))
                .isEqualTo("jeudi 10 décembre 2026, de 9\u00a0h\u00a030 à 17\u00a0h");
        assertThat(FrenchDates.span(Instant.parse("2026-12-10T08:30:00Z"), Instant.parse("2026-12-11T16:00:00Z")))
                .isEqualTo("du jeudi 10 décembre 2026 à 9\u00a0h\u00a030 au vendredi 11 décembre 2026 à 17\u00a0h");
        assertThat(FrenchDates.length(210)).isEqualTo("3\u00a0h\u00a030");
    }
}
