package fr.levain.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.calls.Access;
import fr.levain.calls.CallDrafts;
import fr.levain.calls.CallPart;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CallSection;
import fr.levain.calls.CallTimetable;
import fr.levain.calls.Calls;
import fr.levain.calls.Closings;
import fr.levain.calls.ExtensionResult;
import fr.levain.calls.Invitations;
import fr.levain.calls.PlannedAct;
import fr.levain.calls.PublicationResult;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.NotAllowed;
import fr.levain.messaging.Outbox;
import fr.levain.revisions.Edited;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class LifeOfACallTests {
    private static final Caller BY = new Caller.System("test");
    private static final Instant CLOSING = TestClock.START.plus(Duration.ofDays(40));

    @Autowired SomeApplicant some;
    @Autowired Calls calls;
    @Autowired CallDrafts callDrafts;
    @Autowired CallPublication publication;
    @Autowired Closings closings;
    @Autowired CallTimetable timetable;
    @Autowired Invitations invitations;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired NewerTerms newerTerms;
    @Autowired NextPhases phases;
    @Autowired CallNews news;
    @Autowired UnsentDrafts unsent;
    @Autowired Forms forms;
    @Autowired Outbox outbox;
    @Autowired TestClock clock;
    @Autowired JdbcClient jdbc;

    @Test
    void P07_a_draft_keeps_its_revision_until_its_author_accepts_and_keeps_its_answers() {
        var person = some.person();
        var slug = some.callClosing(CLOSING);
        var draft = drafts.open(slug, some.organisationOf(person, HolderKind.ASSOCIATION), person);
        some.fillIn(draft, person);
        var before = drafts.dossier(draft.reference(), person);

        amend(slug, 30_000, true);
        assertThat(news.tellNewTerms(slug)).isEqualTo(1);
        assertThat(news.tellNewTerms(slug)).isZero();
        assertThat(outbox.about(draft.id().subject())).anyMatch(mail -> mail.text().contains("garde les termes que vous avez lus"));
        assertThat(drafts.dossier(draft.reference(), person).terms().number()).isEqualTo(1);

        var offer = newerTerms.offer(before.view()).orElseThrow();
        assertThat(offer.changes()).extracting(each -> each.told()).anyMatch(told -> told.contains("passe de 40\u202f000\u202f€ à 30\u202f000\u202f€"));
        assertThat(offer.missing()).extracting(Field::label).contains("Une question de plus");
        newerTerms.keep(draft.reference(), 2, person);
        assertThat(newerTerms.isAsked(before.view())).isFalse();
        assertThat(drafts.dossier(draft.reference(), person).terms().number()).isEqualTo(1);

        newerTerms.accept(draft.reference(), 2, person);
        var after = drafts.dossier(draft.reference(), person);
        assertThat(after.terms().number()).isEqualTo(2);
        assertThat(after.form().field("one_more")).isPresent();
        assertThat(after.answers().byField()).containsAllEntriesOf(before.answers().byField());
        assertThat(newerTerms.offer(after.view())).isEmpty();
    }

    @Test
    void P07_a_dossier_filed_under_the_first_terms_is_judged_on_them() {
        var person = some.person();
        var slug = some.callClosing(CLOSING);
        var draft = drafts.open(slug, some.organisationOf(person, HolderKind.ASSOCIATION), person);
        some.fillIn(draft, person);
        amend(slug, 30_000, false);

        assertThat(submissions.submit(draft.reference(), true, person, new Arrival(clock.instant()))).isInstanceOf(SubmissionResult.Submitted.class);

        var filing = submissions.filing(draft.reference(), person);
        assertThat(calls.revision(filing.callRevision()).number()).isEqualTo(1);
    }

    @Test
    void P05_an_extension_holds_for_every_open_draft_and_each_is_told_once() {
        var person = some.person();
        var slug = some.callClosing(CLOSING);
        var draft = drafts.open(slug, some.organisationOf(person, HolderKind.ASSOCIATION), person);
        some.fillIn(draft, person);
        clock.set(CLOSING.minus(Duration.ofDays(2)));
        unsent.remind();
        var later = CLOSING.plus(Duration.ofDays(15));

        assertThat(closings.extend(slug, CLOSING, "Trop tôt", BY)).isInstanceOf(ExtensionResult.NotLater.class);
        assertThat(closings.extend(slug, later, "Grève des transports.", BY)).isInstanceOf(ExtensionResult.Extended.class);
        assertThat(news.tellExtension(slug)).isEqualTo(1);
        assertThat(news.tellExtension(slug)).isZero();

        assertThat(outbox.about(draft.id().subject())).anyMatch(mail -> mail.text().contains("La clôture de l’appel"));
        clock.set(CLOSING.plus(Duration.ofDays(10)));
        unsent.remind();
        assertThat(outbox.about(draft.id().subject()).stream().filter(mail -> mail.text().contains("L’appel ferme le"))).hasSize(2);
        assertThat(submissions.submit(draft.reference(), true, person, new Arrival(CLOSING.plusSeconds(1)))).isInstanceOf(SubmissionResult.Submitted.class);
    }

    @Test
    void P05_when_our_service_failed_near_the_closing_everyone_is_given_the_time_back() {
        var slug = some.callClosing(CLOSING);
        up(CLOSING.minus(Duration.ofDays(3)), CLOSING.minus(Duration.ofMinutes(50)));
        up(CLOSING.minus(Duration.ofMinutes(20)), CLOSING.plus(Duration.ofDays(1)));
        clock.set(CLOSING.minus(Duration.ofMinutes(10)));

        assertThat(closings.grantGrace()).isPositive();
        assertThat(closings.grantGrace()).isZero();

        var call = calls.bySlug(slug).orElseThrow();
        assertThat(call.current().closesAt()).contains(CLOSING.plus(Duration.ofHours(24)));
        assertThat(closings.of(call.id())).singleElement().satisfies(grace -> assertThat(grace.reason()).contains("interrompu"));
        assertThat(jdbc.sql("select count(*) from audit.entry where event = 'CallExtended' and subject_id = :id").param("id", call.id().value()).query(Long.class).single()).isEqualTo(1);
        jdbc.sql("delete from runtime.service_stretch").update();
    }

    @Test
    void P03_a_publication_and_a_withdrawal_happen_by_themselves_and_can_be_cancelled() {
        var slug = callDrafts.start("Appel programmé", new fr.levain.calls.CallBeginning.CopyOf(SomeApplicant.CALL, Optional.empty()), BY);
        var call = publication.draft(slug).call().id();
        var soon = clock.instant().plus(Duration.ofHours(2));
        assertThat(timetable.plan(slug, PlannedAct.Act.PUBLISH, clock.instant(), BY)).isFalse();
        assertThat(timetable.plan(slug, PlannedAct.Act.PUBLISH, soon, BY)).isTrue();
        assertThat(timetable.plan(slug, PlannedAct.Act.WITHDRAW, soon.plusSeconds(3600), BY)).isTrue();
        assertThat(timetable.plan(slug, PlannedAct.Act.WITHDRAW, soon.plusSeconds(60), BY)).isTrue();
        var cancelled = timetable.of(call).stream().filter(act -> act.due().equals(soon.plusSeconds(60))).findFirst().orElseThrow();
        timetable.cancel(slug, cancelled.id(), BY);

        clock.set(soon.minusSeconds(1));
        timetable.run();
        assertThat(calls.bySlug(slug)).isEmpty();
        clock.set(soon.plusSeconds(120));
        timetable.run();
        assertThat(calls.bySlug(slug)).isPresent();
        clock.set(soon.plusSeconds(3600));
        timetable.run();
        assertThat(calls.bySlug(slug)).isEmpty();
        publication.restore(slug, BY);
        assertThat(calls.bySlug(slug)).isPresent();
    }

    @Test
    void P03_an_act_that_fails_keeps_none_of_the_others() {
        var broken = callDrafts.start("Appel abîmé", new fr.levain.calls.CallBeginning.CopyOf(SomeApplicant.CALL, Optional.empty()), BY);
        var sound = some.callClosing(CLOSING);
        var call = publication.draft(broken).call().id();
        var soon = clock.instant().plusSeconds(60);
        timetable.plan(broken, PlannedAct.Act.PUBLISH, soon, BY);
        timetable.plan(sound, PlannedAct.Act.WITHDRAW, soon.plusSeconds(1), BY);
        var terms = jdbc.sql("select terms::text from calls.call_revision where call_id = :call").param("call", call.value()).query(String.class).single();
        jdbc.sql("update calls.call_revision set terms = '{}' where call_id = :call").param("call", call.value()).update();

        clock.set(soon.plusSeconds(60));
        try {
            timetable.run();
        } finally {
            jdbc.sql("update calls.call_revision set terms = :terms::jsonb where call_id = :call").param("terms", terms).param("call", call.value()).update();
        }

        assertThat(calls.bySlug(sound)).isEmpty();
        assertThat(timetable.of(call).getFirst().outcome().orElseThrow()).startsWith("Non fait");
        callDrafts.drop(broken, BY);
    }

    @Test
    void P10_a_call_by_invitation_admits_those_invited_and_them_only() {
        var slug = some.callClosing(CLOSING);
        amend(slug, terms -> new CallPart.Admissions(new Access(Access.Admission.INVITED, List.of(), Optional.empty())), CallSection.ADMISSIONS);
        var invited = some.person();
        var other = some.person();

        assertThat(invitations.invite(slug, List.of("pas une adresse", invited.email()), BY)).containsExactly("pas une adresse");
        assertThat(invitations.invite(slug, List.of(invited.email().toUpperCase()), BY)).isEmpty();

        assertThat(drafts.open(slug, some.organisationOf(invited, HolderKind.ASSOCIATION), invited).callSlug()).isEqualTo(slug);
        var elsewhere = some.organisationOf(other, HolderKind.ASSOCIATION);
        assertThatThrownBy(() -> drafts.open(slug, elsewhere, other)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void P10_a_direct_award_is_on_no_list_and_only_those_chosen_come_in() {
        var slug = some.callClosing(CLOSING);
        amend(slug, terms -> new CallPart.Admissions(new Access(Access.Admission.DIRECT, List.of(), Optional.empty(), "Seule structure habilitée.")), CallSection.ADMISSIONS);
        var chosen = some.person();
        var other = some.person();
        invitations.invite(slug, List.of(chosen.email()), BY);

        assertThat(calls.openAt(clock.instant())).extracting(call -> call.slug()).doesNotContain(slug);
        assertThat(calls.bySlug(slug).orElseThrow().current().access().ground()).isEqualTo("Seule structure habilitée.");
        assertThat(drafts.open(slug, some.organisationOf(chosen, HolderKind.ASSOCIATION), chosen).callSlug()).isEqualTo(slug);
        var elsewhere = some.organisationOf(other, HolderKind.ASSOCIATION);
        assertThatThrownBy(() -> drafts.open(slug, elsewhere, other)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_project_outside_the_departments_of_its_call_is_blocked_though_nobody_wrote_the_rule() {
        var slug = some.callClosing(CLOSING);
        amend(slug, terms -> new CallPart.Admissions(new Access(Access.Admission.ALL, List.of("40"), Optional.empty())), CallSection.ADMISSIONS);
        var person = some.person();
        var draft = drafts.open(slug, some.organisationOf(person, HolderKind.ASSOCIATION), person);

        some.fillIn(draft, person);

        assertThat(drafts.dossier(draft.reference(), person).verdict().grounds()).filteredOn(ground -> ground.rule().title().equals("Territoire de l’appel"))
                .singleElement().satisfies(ground -> {
                    assertThat(ground.rule().weight()).isEqualTo(fr.levain.eligibility.Weight.BLOCKING);
                    assertThat(ground.outcome()).isEqualTo(fr.levain.eligibility.Outcome.NOT_MET);
                    assertThat(ground.message()).startsWith("Cet appel vaut seulement pour : Landes.");
                });
    }

    @Test
    void P11_the_holder_invited_to_the_second_phase_finds_their_answers_there() {
        var first = some.callClosing(CLOSING);
        var second = some.callClosing(CLOSING.plus(Duration.ofDays(60)));
        amend(second, terms -> new CallPart.Admissions(new Access(Access.Admission.INVITED, List.of(), Optional.of(first))), CallSection.ADMISSIONS);
        var person = some.person();
        var draft = drafts.open(first, some.organisationOf(person, HolderKind.ASSOCIATION), person);
        some.fillIn(draft, person);
        submissions.submit(draft.reference(), true, person, new Arrival(clock.instant()));
        assertThatThrownBy(() -> phases.open(draft.reference(), second, person)).isInstanceOf(NotAllowed.class);

        phases.invite(draft.reference(), second, BY);
        phases.invite(draft.reference(), second, BY);
        var next = phases.open(draft.reference(), second, person);

        assertThat(phases.open(draft.reference(), second, person)).isEqualTo(next);
        assertThat(outbox.about(draft.id().subject()).stream().filter(mail -> mail.subject().contains("phase suivante"))).hasSize(1);
        var opened = drafts.dossier(next, person);
        assertThat(opened.view().project()).isEqualTo(draft.project());
        assertThat(opened.view().shownTitle()).isEqualTo(drafts.dossier(draft.reference(), person).view().shownTitle());
        assertThat(opened.answers().byField()).isNotEmpty();
    }

    private void amend(String slug, long ceiling, boolean oneMoreQuestion) {
        callDrafts.prepare(slug, BY);
        var terms = publication.draft(slug).draft();
        var old = terms.amounts();
        save(slug, CallSection.AMOUNTS, terms, new CallPart.Amounts(new AmountTerms(old.rate(), old.rateUnderStateAid(),
                Optional.of(Figure.of(Euros.of(ceiling), "Délibération")), old.floor(), old.publicShareCap()), terms.sheet().expenses(), terms.vat(), terms.envelope()));
        if (oneMoreQuestion) {
            var form = forms.revision(terms.form());
            var pages = new ArrayList<>(form.pages());
            pages.add(new FormPage("plus", "Une page de plus", Optional.empty(), Optional.empty(),
                    List.of(Field.required("one_more", "Une question de plus", new FieldType.Text(100)))));
            var asking = forms.publish(new FormRevision(form.id(), slug, 0, form.title(), pages), BY);
            save(slug, CallSection.CONTENTS, terms, new CallPart.Contents(asking, terms.grid(), terms.rules()));
        }
        assertThat(publication.publish(slug, BY)).isInstanceOf(PublicationResult.Published.class);
    }

    private void amend(String slug, java.util.function.Function<CallRevision, CallPart> part, CallSection section) {
        callDrafts.prepare(slug, BY);
        var terms = publication.draft(slug).draft();
        save(slug, section, terms, part.apply(terms));
        assertThat(publication.publish(slug, BY)).isInstanceOf(PublicationResult.Published.class);
    }

    private void save(String slug, CallSection section, CallRevision terms, CallPart part) {
        assertThat(callDrafts.save(slug, section, part, section.of(terms).digest(), BY)).isInstanceOf(Edited.Saved.class);
    }

    private void up(Instant from, Instant to) {
        jdbc.sql("insert into runtime.service_stretch (started_at, until_at) values (:from, :to)")
                .param("from", Timestamp.from(from)).param("to", Timestamp.from(to)).update();
    }
}
