package fr.levain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.audit.Journal;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** N05: seats, waiting list, reminders, attendance, opinions; and their faults. */
@LevainTest
class RegistrationsTests {
    @Autowired SomeGathering some;
    @Autowired Gatherings gatherings;
    @Autowired Registrations registrations;
    @Autowired Attendance attendance;
    @Autowired Feedbacks feedbacks;
    @Autowired Certificates certificates;
    @Autowired Agenda agenda;
    @Autowired FollowerStore followers;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    private Mailbox mailbox() {
        return new Mailbox(sql);
    }

    private static Details later(Details details, Duration by) {
        return new Details(details.kind(), details.title(), details.summary(), details.programme(), details.audience(), details.startsAt().plus(by),
                details.endsAt().plus(by), details.place(), details.department(), details.link(), details.accessibility(), details.contact(), details.themes(),
                details.seats(), details.needs(), 0);
    }

    private List<String> subjects(String address) {
        return mailbox().of(address).stream().map(Mailbox.Mail::subject).toList();
    }

    @Test
    void N05_the_last_seat_wanted_by_two_people_at_once_is_sold_once_and_the_other_is_offered_the_waiting_list() throws Exception {
        var gathering = some.published(3);
        some.registered(gathering, some.somebody(), "Ali Exemple");
        var barrier = new CyclicBarrier(2);
        Callable<RegisterResult> someone = () -> {
            var who = some.somebody();
            barrier.await();
            return registrations.register(gathering.slug(), SomeGathering.entry(who, false), who);
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(someone, someone)).stream().map(done -> done.resultNow()).toList();

            assertThat(results).filteredOn(RegisterResult.Seated.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(RegisterResult.Full.class::isInstance).containsExactly(new RegisterResult.Full(0, 1));
        }
        assertThat(agenda.seats(gathering).left()).isZero();
    }

    @Test
    void an_address_alone_holds_no_seat_until_its_link_is_confirmed_and_the_link_used_twice_changes_nothing() {
        var gathering = some.published(1);
        var address = "e" + UUID.randomUUID() + "@exemple.fr";

        assertThat(registrations.register(gathering.slug(), SomeGathering.entry(address), new Caller.Visitor())).isEqualTo(new RegisterResult.ToConfirm(address));
        assertThat(agenda.seats(gathering).left()).isEqualTo(1);
        assertThat(registrations.register(gathering.slug(), SomeGathering.entry(address), new Caller.Visitor())).as("said again, the same").isEqualTo(new RegisterResult.ToConfirm(address));
        assertThat(subjects(address)).as("one mail, not two").hasSize(1);
        var token = mailbox().found(address, "/agenda/inscriptions/([\\w-]+)");

        assertThat(registrations.confirm(token, false)).isInstanceOf(RegisterResult.Seated.class);
        assertThat(registrations.confirm(token, false)).isInstanceOf(RegisterResult.Already.class);
        assertThat(agenda.seats(gathering).left()).isZero();

        var late = "l" + UUID.randomUUID() + "@exemple.fr";
        registrations.register(gathering.slug(), SomeGathering.entry(late), new Caller.Visitor());
        var lateToken = mailbox().found(late, "/agenda/inscriptions/([\\w-]+)");
        assertThat(registrations.confirm(lateToken, false)).isEqualTo(new RegisterResult.Full(0, 1));
        assertThat(registrations.confirm(lateToken, true)).isInstanceOf(RegisterResult.Waiting.class);
    }

    @Test
    void an_address_nobody_confirms_is_erased_with_all_that_was_typed() {
        var gathering = some.published(5);
        var address = "e" + UUID.randomUUID() + "@exemple.fr";
        registrations.register(gathering.slug(), SomeGathering.entry(address), new Caller.Visitor());
        var token = mailbox().found(address, "/agenda/inscriptions/([\\w-]+)");

        clock.advance(Duration.ofHours(49));
        assertThatThrownBy(() -> registrations.confirm(token, false)).isInstanceOf(NotFound.class);
        some.rounds();

        assertThat(sql.sql("select count(*) from events.registration where email = :email").param("email", address).query(Integer.class).single()).isZero();
    }

    @Test
    void a_seat_given_back_is_offered_in_order_and_passes_on_when_nobody_confirms() {
        var gathering = some.published(1);
        var holder = some.registered(gathering, some.somebody());
        clock.advance(Duration.ofMinutes(1));
        var first = some.waiting(gathering, some.somebody());
        clock.advance(Duration.ofMinutes(1));
        var second = some.waiting(gathering, some.somebody());
        assertThat(registrations.rank(second)).isEqualTo(2);

        registrations.cancel(holder.token());
        registrations.cancel(holder.token());
        assertThat(some.again(first).status()).isEqualTo(RegistrationStatus.OFFERED);
        assertThat(subjects(first.email())).filteredOn(subject -> subject.startsWith("Une place est libre")).hasSize(1);
        assertThat(agenda.seats(gathering).left()).as("an offered seat is nobody else’s").isZero();

        clock.advance(Duration.ofHours(49));
        assertThat(registrations.accept(first.token())).as("too late, even before the round").isInstanceOf(RegisterResult.Closed.class);
        assertThat(some.again(first).status()).isEqualTo(RegistrationStatus.EXPIRED);
        assertThat(some.again(second).status()).isEqualTo(RegistrationStatus.OFFERED);

        assertThat(registrations.accept(second.token())).isInstanceOf(RegisterResult.Seated.class);
        some.rounds();
        assertThat(some.again(second).status()).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void G1_needs_are_read_by_the_organiser_alone_never_journalled_and_erased_after_the_meeting() {
        var gathering = some.published(10);
        var who = some.somebody();
        var registration = some.registered(gathering, who);
        assertThat(attendance.list(gathering.slug(), 1, some.officer()).needsOf(registration).diet()).isEqualTo("Sans gluten");
        assertThatThrownBy(() -> attendance.list(gathering.slug(), 1, some.partner())).isInstanceOf(NotFound.class);
        assertThat(mailbox().of(who.email())).allSatisfy(mail -> assertThat(mail.text()).doesNotContain("gluten", "assise"));
        assertThat(sql.sql("select facts::text from audit.entry where subject_id = :id").param("id", gathering.id().value()).query(String.class).list())
                .isNotEmpty().allSatisfy(facts -> assertThat(facts).doesNotContain("gluten", "assise", who.email(), "Camille"));

        clock.set(gathering.details().endsAt().plus(Duration.ofDays(4)));
        some.rounds();

        assertThat(attendance.list(gathering.slug(), 1, some.officer()).needsOf(registration).isEmpty()).isTrue();
        clock.advance(Duration.ofDays(800));
        some.rounds();
        assertThat(sql.sql("select name || email || organisation from events.registration where id = :id").param("id", registration.id()).query(String.class).single()).isEmpty();
        assertThatThrownBy(() -> registrations.find(registration.token())).isInstanceOf(NotFound.class);
    }

    @Test
    void each_reminder_leaves_once_even_when_the_round_runs_twice() {
        var gathering = some.published(10);
        var who = some.somebody();
        some.registered(gathering, who);

        clock.advance(Duration.ofDays(3));
        some.rounds();
        some.rounds();
        assertThat(subjects(who.email())).filteredOn(subject -> subject.startsWith("C’est dans 7 jours")).hasSize(1);
        clock.advance(Duration.ofDays(6));
        some.rounds();
        some.rounds();
        assertThat(subjects(who.email())).filteredOn(subject -> subject.startsWith("C’est demain")).hasSize(1);
    }

    @Test
    void everybody_is_told_of_a_cancellation_once_and_of_another_hour_with_a_higher_sequence() {
        var gathering = some.published(1);
        var who = some.somebody();
        some.registered(gathering, who);
        var waits = some.somebody();
        some.waiting(gathering, waits);

        var later = later(gathering.details(), Duration.ofHours(1));
        assertThat(gatherings.change(gathering.slug(), gathering.version(), later, some.officer())).isEqualTo(1);
        assertThatThrownBy(() -> gatherings.change(gathering.slug(), gathering.version(), later, some.officer())).as("read before the change").isInstanceOf(Stale.class);
        assertThat(agenda.find(gathering.slug()).sequence()).isEqualTo(1);

        assertThat(gatherings.cancel(gathering.slug(), "L’intervenante est souffrante.", some.officer())).isEqualTo(2);
        assertThatThrownBy(() -> gatherings.cancel(gathering.slug(), "Encore.", some.officer())).isInstanceOf(Stale.class);
        assertThat(subjects(who.email())).filteredOn(subject -> subject.startsWith("La rencontre n’aura pas lieu")).hasSize(1);
        assertThat(subjects(waits.email())).filteredOn(subject -> subject.startsWith("La rencontre n’aura pas lieu")).hasSize(1);
        assertThat(agenda.find(gathering.slug()).sequence()).isEqualTo(2);
    }

    @Test
    void more_seats_go_to_those_who_wait() {
        var gathering = some.published(1);
        some.registered(gathering, some.somebody());
        var waits = some.waiting(gathering, some.somebody());
        var details = gathering.details();

        gatherings.change(gathering.slug(), gathering.version(), new Details(details.kind(), details.title(), details.summary(), details.programme(), details.audience(),
                details.startsAt(), details.endsAt(), details.place(), details.department(), details.link(), details.accessibility(), details.contact(), details.themes(),
                java.util.Optional.of(2), details.needs(), 0), some.officer());

        assertThat(some.again(waits).status()).isEqualTo(RegistrationStatus.OFFERED);
    }

    @Test
    void N05_who_came_is_ticked_or_says_so_with_the_code_then_has_a_certificate_with_the_hours_and_gives_an_opinion_once() {
        var gathering = some.published(GatheringKind.TRAINING, 10, java.util.Optional.empty(), some.officer());
        var here = some.registered(gathering, some.somebody(), "Ali Exemple");
        var coded = some.registered(gathering, some.somebody());
        var absent = some.registered(gathering, some.somebody());
        var together = some.registered(gathering, some.somebody(), "Noé Exemple", "Zoé Exemple");
        assertThat(attendance.sayPresent(coded.token(), gathering.presenceCode(), Set.of(1))).as("days before").isFalse();

        clock.set(gathering.details().startsAt().plusSeconds(60));
        var ticked = new Attendance.Ticked(here.id(), 1);
        assertThat(attendance.note(gathering.slug(), Set.of(ticked), Set.of(), some.officer())).isEqualTo(1);
        attendance.note(gathering.slug(), Set.of(new Attendance.Ticked(together.id(), 1), new Attendance.Ticked(together.id(), 3)), Set.of(), some.officer());
        assertThat(attendance.sayPresent(coded.token(), "x", Set.of(1))).isFalse();
        assertThat(attendance.sayPresent(coded.token(), gathering.presenceCode(), Set.of(1))).isTrue();
        gatherings.hold(gathering.slug(), some.officer());

        assertThat(new String(certificates.of(here.token(), 1), java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThatThrownBy(() -> certificates.of(here.token(), 2)).as("the one who did not come").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> certificates.of(absent.token(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attendance.note(gathering.slug(), Set.of(), Set.of(ticked), some.officer())).as("certificates rest on it").isInstanceOf(Stale.class);

        assertThat(subjects(absent.email())).noneMatch(subject -> subject.startsWith("Votre avis"));
        var secret = mailbox().found(here.email(), "/agenda/avis/([\\w-]+)");
        assertThat(feedbacks.give(secret, new Feedback(5, 4, "Les ateliers", ""))).isTrue();
        assertThat(feedbacks.give(secret, new Feedback(1, 1, "", "")) ).as("used twice, or forwarded").isFalse();
        assertThat(feedbacks.open(secret)).isInstanceOf(FeedbackOpening.Used.class);
        assertThat(feedbacks.results(gathering, some.officer()).answers()).isEqualTo(1);
        var shared = mailbox().found(together.email(), "/agenda/avis/([\\w-]+)");
        for (int person = 0; person < 2; person++) assertThat(feedbacks.give(shared, new Feedback(4, 4, "", ""))).as("each of the two who came").isTrue();
        assertThat(feedbacks.give(shared, new Feedback(4, 4, "", ""))).as("the third stayed at home").isFalse();
        assertThat(feedbacks.results(gathering, some.officer()).isShown()).isFalse();

        var unused = mailbox().found(coded.email(), "/agenda/avis/([\\w-]+)");
        clock.advance(Duration.ofDays(31));
        assertThat(feedbacks.give(unused, new Feedback(5, 5, "", ""))).isFalse();
        assertThat(feedbacks.open(unused)).isInstanceOf(FeedbackOpening.TooLate.class);
    }

    @Test
    void a_list_shown_before_somebody_typed_the_code_takes_nobodys_presence_back() {
        var gathering = some.published(10);
        var group = some.registered(gathering, some.somebody(), "Ali Exemple", "Rose Exemple");
        var late = new Attendance.Ticked(some.registered(gathering, some.somebody()).id(), 1);
        clock.set(gathering.details().startsAt());

        assertThat(attendance.sayPresent(group.token(), gathering.presenceCode(), Set.of(1, 3))).isTrue();
        assertThat(some.again(group).attendees()).filteredOn(each -> each.presentAt().isPresent()).extracting(Attendee::number).containsExactly(1, 3);

        assertThat(attendance.note(gathering.slug(), Set.of(late), Set.of(), some.officer())).as("shown when all were away").isEqualTo(3);
        assertThat(attendance.note(gathering.slug(), Set.of(), Set.of(late), some.officer())).as("ticked by mistake").isEqualTo(2);
    }

    @Test
    void an_offer_accepted_undoes_no_stop_asked_for_in_between() {
        var gathering = some.published(1);
        var holder = some.registered(gathering, some.somebody());
        var who = some.somebody();
        var entry = new Entry(who.name(), new fr.levain.kernel.Email(who.email()), "", List.of(), java.util.Optional.empty(), Entry.Needs.NONE, true, true);
        var waits = ((RegisterResult.Waiting) registrations.register(gathering.slug(), entry, who)).registration();
        followers.stop(FollowerStore.digest(who.email()), clock.instant());

        registrations.cancel(holder.token());
        assertThat(registrations.accept(waits.token())).isInstanceOf(RegisterResult.Seated.class);

        assertThat(followers.hasStopped(FollowerStore.digest(who.email()))).isTrue();
    }

    @Test
    void an_offer_that_lapses_after_a_cancellation_promises_nothing_and_what_is_over_is_cancelled_no_more() {
        var gathering = some.published(1);
        var holder = some.registered(gathering, some.somebody());
        var offered = some.waiting(gathering, some.somebody());
        registrations.cancel(holder.token());
        gatherings.cancel(gathering.slug(), "L’intervenante est souffrante.", some.officer());
        var over = some.published(1);

        clock.advance(Duration.ofHours(49));
        some.rounds();
        assertThat(some.again(offered).status()).isEqualTo(RegistrationStatus.EXPIRED);
        assertThat(subjects(offered.email())).hasSize(3).noneMatch(subject -> subject.startsWith("La place n’est plus retenue"));

        clock.set(over.details().endsAt());
        assertThatThrownBy(() -> gatherings.cancel(over.slug(), "Trop tard.", some.officer())).isInstanceOf(Stale.class);
    }

    @Test
    void a_meeting_put_on_another_day_is_reminded_of_again_with_the_days_that_are_left() {
        var gathering = some.published(10);
        var who = some.somebody();
        some.registered(gathering, who);
        clock.advance(Duration.ofDays(3));
        some.rounds();

        gatherings.change(gathering.slug(), gathering.version(), later(gathering.details(), Duration.ofDays(5)), some.officer());
        clock.advance(Duration.ofDays(6));
        some.rounds();
        some.rounds();

        assertThat(subjects(who.email())).filteredOn(subject -> subject.startsWith("C’est dans 7 jours")).hasSize(1);
        assertThat(subjects(who.email())).filteredOn(subject -> subject.startsWith("C’est dans 6 jours")).hasSize(1);
    }

    @Test
    void whoever_asks_for_the_waiting_list_by_mail_enters_it_on_confirming() {
        var gathering = some.published(1);
        some.registered(gathering, some.somebody());
        var address = "w" + UUID.randomUUID() + "@exemple.fr";
        var entry = new Entry("Dominique Essai", new fr.levain.kernel.Email(address), "", List.of(), java.util.Optional.empty(), Entry.Needs.NONE, false, true);

        registrations.register(gathering.slug(), entry, new Caller.Visitor());
        assertThat(mailbox().of(address)).singleElement().satisfies(mail -> assertThat(mail.text()).contains("vous entrez sur la liste d’attente"));

        assertThat(registrations.confirm(mailbox().found(address, "/agenda/inscriptions/([\\w-]+)"), false)).isInstanceOf(RegisterResult.Waiting.class);
    }

    @Test
    void the_journal_tells_numbers_and_nobody() {
        var gathering = some.published(10);
        var who = some.somebody();
        some.registered(gathering, who, "Ali Exemple");

        var told = journal.timelineOf(gathering.id().subject()).stream().map(entry -> entry.sentence()).toList();

        assertThat(told).contains("Rencontre publiée à l’agenda.", "Inscription : 2\u00a0places.")
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain(who.name(), who.email(), "Ali Exemple"));
    }
}
