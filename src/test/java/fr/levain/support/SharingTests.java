package fr.levain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Entitlement;
import fr.levain.applications.Participants;
import fr.levain.applications.SomeApplicant;
import fr.levain.consents.Consents;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.opinions.ConflictHints;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.SomeOpinion;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read what of a project, and who said so. */
@LevainTest
class SharingTests {
    private static final String LAUREATES = "suivi-laureats";
    private static final Caller TEST = new Caller.System("test");

    @Autowired SomeSupport some;
    @Autowired SomeApplicant applicants;
    @Autowired SomeOpinion opinions;
    @Autowired SomeDossier dossiers;
    @Autowired SomeDecision decided;
    @Autowired ConflictHints hints;
    @Autowired SupportPlans plans;
    @Autowired Laureates laureates;
    @Autowired LaureateRecorder recorder;
    @Autowired FollowUps followUps;
    @Autowired FollowUpSheets sheets;
    @Autowired Caseloads caseloads;
    @Autowired Sources sources;
    @Autowired MySupport mine;
    @Autowired Participants participants;
    @Autowired Consents consents;
    @Autowired PartnerTeams teams;
    @Autowired Accounts accounts;
    @Autowired JdbcClient sql;

    @Test
    void read_access_to_a_dossier_is_not_a_consent_to_be_followed() {
        var author = applicants.person();
        var dossier = applicants.complete(author);
        var adviser = some.adviserOf("atis");
        assertThat(sources.find(dossier.reference().value(), adviser)).as("not invited").isEmpty();
        participants.invite(dossier.reference(), "Lucie", adviser.email(), Entitlement.READ, Optional.empty(), author);
        assertThat(sources.find(dossier.reference().value(), adviser)).as("invited, not come").isEmpty();
        participants.join(new Mailbox(sql).found(adviser.email(), "/invitations/([A-Za-z0-9_-]+)"), adviser);

        var opened = (OpenResult.Opened) plans.open(from(dossier.reference()), adviser);

        assertThat(opened.plan().status()).isEqualTo(SupportStatus.INVITED);
        assertThat(opened.plan().project()).isEqualTo(dossier.project());
        assertThat(consents.of(opened.plan().id().subject())).isEmpty();
        mine.agree(new Mailbox(sql).found(author.email(), "/mon-accompagnement/([A-Za-z0-9_-]+)"), SomeSupport.VISITOR);
        assertThat(some.again(opened.plan()).status()).isEqualTo(SupportStatus.ACTIVE);
        assertThat(plans.open(from(dossier.reference()), adviser)).as("one dossier, one follow-up").isInstanceOf(OpenResult.AlreadyOpen.class);
    }

    @Test
    void an_officer_who_is_also_of_a_partner_takes_no_dossier_they_were_not_invited_to() {
        var dossier = opinions.dossier();
        var both = accounts.open("Deux casquettes", "b" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), TEST);
        accounts.grant(both.id(), Role.CASE_OFFICER, Optional.empty(), TEST);
        teams.add("atis", both.id(), TEST);

        assertThat(sources.find(dossier.value(), accounts.caller(both.id()).orElseThrow())).isEmpty();
    }

    @Test
    void a_laureate_is_told_to_the_partner_without_a_name_and_written_to_at_one_button() {
        var author = dossiers.author();
        var award = decided.awarded(author, 40_000);
        var adviser = some.adviserOf("adi-na");
        var laureate = laureates.toContact(LAUREATES, Optional.empty(), adviser).stream().filter(each -> each.reference().equals(award.value())).findFirst().orElseThrow();
        assertThat(laureate.title()).isEqualTo("Le four commun");
        assertThat(laureate.amount()).isEqualTo(Euros.of(40_000));
        assertThatThrownBy(() -> laureates.toContact(LAUREATES, Optional.empty(), some.adviserOf("atis"))).isInstanceOf(NotFound.class);

        var plan = laureates.invite(LAUREATES, award.value(), adviser).orElseThrow();

        assertThat(laureates.invite(LAUREATES, award.value(), adviser).orElseThrow().id()).as("invited once").isEqualTo(plan.id());
        assertThat(laureates.toContact(LAUREATES, Optional.empty(), adviser)).extracting(Laureate::reference).doesNotContain(award.value());
        assertThat(followUps.read(plan.reference(), adviser).plan().holder().email()).as("who it is, is theirs to tell").isEmpty();
        assertThat(caseloads.list(CaseloadQuery.of(CaseloadQuery.View.INVITED).with(CaseloadQuery.Filters.NONE.withAdviser(adviser.id().toString())), adviser))
                .extracting(line -> line.plan().holder().name()).containsExactly("");
        mine.agree(new Mailbox(sql).found(author.email(), "/mon-accompagnement/([A-Za-z0-9_-]+)"), SomeSupport.VISITOR);
        assertThat(followUps.read(plan.reference(), adviser).plan().holder().email()).isEqualTo(author.email());

        assertThat(sheets.outline(plan.reference(), adviser).orElseThrow().title()).isEqualTo("Le four commun");
        assertThat(sheets.outline(plan.reference(), some.adviserOf("atis"))).isEmpty();
    }

    @Test
    void a_laureate_who_refuses_is_erased_and_not_shown_again_and_the_team_is_written_to_once() {
        var award = decided.awarded(dossiers.author(), 12_000);
        var adviser = some.adviserOf("adi-na");
        recorder.recordAndTell();
        recorder.recordAndTell();
        assertThat(new Mailbox(sql).of(adviser.email())).extracting(Mailbox.Mail::subject).containsExactly("De nouveaux lauréats à contacter");

        var plan = laureates.invite(LAUREATES, award.value(), adviser).orElseThrow();
        mine.decline(plan.token(), SomeSupport.VISITOR);

        assertThat(some.again(plan).holder().shown()).isEmpty();
        assertThatThrownBy(() -> laureates.invite(LAUREATES, award.value(), adviser)).as("from a list left open").isInstanceOf(Stale.class);
        assertThat(laureates.toContact(LAUREATES, Optional.empty(), adviser)).extracting(Laureate::reference).doesNotContain(award.value());
    }

    @Test
    void a_laureate_nobody_can_write_to_is_not_invited_and_the_partner_is_told() {
        var author = dossiers.author();
        var award = decided.awarded(author, 9_000);
        sql.sql("update accounts.account set email = id || '@sans-courriel.invalid' where id = :id").param("id", author.id().value()).update();

        assertThat(laureates.invite(LAUREATES, award.value(), some.adviserOf("adi-na"))).isEmpty();
        assertThat(laureates.toContact(LAUREATES, Optional.empty(), some.adviserOf("adi-na"))).extracting(Laureate::reference).contains(award.value());
    }

    @Test
    void whoever_represents_the_region_in_a_partner_of_the_project_learns_that_a_tie_exists_and_nobody_else_does() {
        var delegate = "anne.vidal@demo.levain.example";
        var dossier = opinions.view(opinions.dossier());
        assertThat(hints.concerns(delegate, dossier)).isFalse();

        some.following(dossier.project(), LAUREATES, some.adviserOf("adi-na"));

        assertThat(hints.concerns(delegate, dossier)).as("its holder lets the region know nothing").isTrue();
        assertThat(hints.concerns("somebody.else@demo.levain.example", dossier)).isFalse();
        assertThat(hints.between(new Opinion.Person("Anne Vidal", "", delegate), dossier)).as("told to no officer").isEmpty();
    }

    @Test
    void somebody_of_a_partner_team_invited_to_the_dossier_is_a_tie_too() {
        var author = applicants.person();
        var dossier = applicants.complete(author);
        var member = some.adviserOf("cress");
        participants.invite(dossier.reference(), "Cress", member.email(), Entitlement.READ, Optional.empty(), author);
        assertThat(hints.concerns("anne.vidal@demo.levain.example", dossier)).as("invited, not come").isFalse();
        participants.join(new Mailbox(sql).found(member.email(), "/invitations/([A-Za-z0-9_-]+)"), member);

        assertThat(hints.concerns("anne.vidal@demo.levain.example", dossier)).isTrue();
    }

    private Opening from(ApplicationReference dossier) {
        return new Opening(UUID.randomUUID(), SomeSupport.FACTORY, dossier.value(), "Une cuisine mobile", some.holder(), some.today(), Optional.empty());
    }
}
