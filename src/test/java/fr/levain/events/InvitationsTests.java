package fr.levain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.levain.audit.Journal;
import fr.levain.applications.Applications;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.Organisations;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Inviting by criteria, from awards known to their beneficiaries and from people who asked. */
@LevainTest
class InvitationsTests {
    @Autowired Organisations organisations;
    @Autowired SomeGathering some;
    @Autowired SomeDossier dossiers;
    @Autowired SomeDecision decided;
    @Autowired Invitations invitations;
    @Autowired Registrations registrations;
    @Autowired Applications applications;
    @Autowired Journal journal;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    private static final InvitationCriteria LAUREATES_OF_CREUSE = new InvitationCriteria(true, Optional.of(2026), false, false, Set.of("23"), Set.of());

    private static boolean holds(InvitationPreview preview, String email) {
        return preview.invitees().stream().anyMatch(each -> each.email().equals(email));
    }

    @Test
    void laureates_of_other_funders_are_found_by_the_number_that_open_data_gives_and_told_where_it_comes_from() {
        var holder = some.somebody();
        organisations.attach(new Claim("Objectifs biodiversités", HolderKind.ASSOCIATION, Siret.read("50354054400013"), Optional.empty(), Optional.empty(), Optional.empty(), MemberRole.SIGNATORY), Optional.empty(), holder);
        var gathering = some.published(50);

        var preview = invitations.preview(gathering.slug(), new InvitationCriteria(false, Optional.of(2023), true, false, Set.of("16"), Set.of()), some.officer());
        assertThat(preview.invitees()).filteredOn(each -> each.email().equals(holder.email())).singleElement().satisfies(each ->
                assertThat(each.why()).contains("aidé en 2023", "Fonds vert", "Licence Ouverte"));
        assertThat(holds(invitations.preview(gathering.slug(), new InvitationCriteria(true, Optional.of(2023), false, false, Set.of("16"), Set.of()), some.officer()), holder.email())).isFalse();
        assertThat(holds(invitations.preview(gathering.slug(), new InvitationCriteria(false, Optional.of(2023), true, false, Set.of("16"), Set.of("habitat")), some.officer()), holder.email())).as("no theme is known of them").isFalse();
    }

    @Test
    void laureates_of_a_year_and_a_department_are_invited_once_told_why_and_may_stop_for_good() {
        var laureate = dossiers.author();
        decided.awarded(laureate, 12_000);
        var refused = dossiers.author();
        decided.refused(refused, "Le besoin est déjà couvert sur ce territoire.");
        var gathering = some.published(50);

        var preview = invitations.preview(gathering.slug(), LAUREATES_OF_CREUSE, some.officer());
        assertThat(holds(preview, laureate.email())).isTrue();
        assertThat(holds(preview, refused.email())).isFalse();
        assertThat(preview.invitees()).allSatisfy(each -> assertThat(each.shown() + each.why()).doesNotContain("@"));
        assertThat(holds(invitations.preview(gathering.slug(), new InvitationCriteria(true, Optional.of(2017), false, false, Set.of("23"), Set.of()), some.officer()), laureate.email())).isFalse();
        assertThat(holds(invitations.preview(gathering.slug(), new InvitationCriteria(true, Optional.of(2026), false, false, Set.of("64"), Set.of()), some.officer()), laureate.email())).isFalse();

        assertThat(invitations.send(gathering.slug(), LAUREATES_OF_CREUSE, preview.count() + 1, some.officer())).as("not what was seen").isEmpty();
        assertThat(invitations.send(gathering.slug(), LAUREATES_OF_CREUSE, preview.count(), some.officer())).contains(preview.count());
        assertThat(invitations.preview(gathering.slug(), LAUREATES_OF_CREUSE, some.officer()).invited()).isEqualTo(preview.count());
        var mails = new Mailbox(sql).of(laureate.email()).stream().filter(mail -> mail.subject().startsWith("Invitation")).toList();
        assertThat(mails).singleElement().satisfies(mail -> assertThat(mail.text()).contains("soutenu en 2026 (Creuse)", gathering.path()));
        assertThat(journal.timelineOf(gathering.id().subject()).stream().map(entry -> entry.sentence()))
                .contains("Invitations envoyées : %d.".formatted(preview.count()));

        var stop = new Mailbox(sql).found(laureate.email(), "(/agenda/invitations/[\\w-]+/arret)");
        assertThat(browser.get().uri(stop)).hasStatusOk().bodyText().contains("Ne plus recevoir d’invitation");
        assertThat(browser.post().uri(stop).param("List-Unsubscribe", "One-Click")).as("by the button of a mail program, without a page of ours").hasStatusOk();
        assertThat(browser.post().uri(stop).with(csrf())).as("said twice").hasStatus3xxRedirection();
        var next = some.published(50);
        var after = invitations.preview(next.slug(), LAUREATES_OF_CREUSE, some.officer());
        assertThat(holds(after, laureate.email())).isFalse();
        assertThat(after.stopped()).isPositive();
    }

    @Test
    void somebody_who_asked_to_be_invited_is_once_their_address_is_proven() {
        var first = some.published(50);
        var address = "f" + UUID.randomUUID() + "@exemple.fr";
        var followers = new InvitationCriteria(false, Optional.empty(), false, true, Set.of("23"), Set.of("habitat"));
        registrations.register(first.slug(), SomeGathering.entry(address), new Caller.Visitor());
        var next = some.published(50);
        assertThat(holds(invitations.preview(next.slug(), followers, some.officer()), address)).isFalse();

        registrations.confirm(new Mailbox(sql).found(address, "/agenda/inscriptions/([\\w-]+)"), false);

        assertThat(holds(invitations.preview(next.slug(), followers, some.officer()), address)).isTrue();
        assertThat(holds(invitations.preview(first.slug(), followers, some.officer()), address)).as("registered already").isFalse();
        assertThat(holds(invitations.preview(next.slug(), new InvitationCriteria(false, Optional.empty(), false, true, Set.of(), Set.of("tourisme")), some.officer()), address)).isFalse();
        clock.advance(Duration.ofDays(3 * 366));
        some.rounds();
        assertThat(sql.sql("select count(*) from events.follower where email = :email").param("email", address).query(Integer.class).single()).isZero();
    }

    @Test
    void who_comes_in_the_name_of_a_project_is_told_on_its_thread() {
        var author = dossiers.author();
        var reference = decided.awarded(author, 9_000);
        var project = applications.byReference(reference, author).project();
        var gathering = some.published(50);
        var entry = new Entry(author.name(), new fr.levain.kernel.Email(author.email()), "", java.util.List.of(), Optional.of(project), Entry.Needs.NONE, false, false);

        registrations.register(gathering.slug(), entry, author);

        assertThat(journal.timelineOf(project.subject()).stream().map(each -> each.sentence()))
                .contains("Inscription à « %s » au nom du projet.".formatted(gathering.details().title()));
    }
}
