package fr.levain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Entitlement;
import fr.levain.applications.Participant;
import fr.levain.applications.Participants;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line of a funding plan that is a dossier at the Region. */
@LevainTest
class FundingDossiersTests {
    @Autowired SomeSupport some;
    @Autowired SomeDossier dossiers;
    @Autowired SomeDecision decided;
    @Autowired FundingDossiers lines;
    @Autowired PlansOfAction plans;
    @Autowired FollowUps followUps;
    @Autowired Participants participants;
    @Autowired Applications applications;
    @Autowired JdbcClient sql;

    @Test
    void its_amount_and_answer_come_from_the_dossier_once_its_holder_knows_and_nobody_types_them() {
        var author = dossiers.author();
        var reference = dossiers.proposed(author, true, 20_000);
        var adviser = some.adviserOf("atis");
        var plan = some.following(applications.byReference(reference, author).project(), SomeSupport.FACTORY, adviser);
        assertThat(lines.add(plan.reference(), reference.value(), adviser)).as("not invited to the dossier").isEqualTo(FundingDossiers.Added.UNKNOWN);
        invite(reference, author, adviser);
        assertThat(lines.add(some.active(SomeSupport.FACTORY, adviser).reference(), reference.value(), adviser)).isEqualTo(FundingDossiers.Added.OTHER_PROJECT);

        assertThat(lines.add(plan.reference(), reference.value(), adviser)).isEqualTo(FundingDossiers.Added.DONE);
        assertThat(lines.add(plan.reference(), reference.value(), adviser)).as("once").isEqualTo(FundingDossiers.Added.THERE_ALREADY);
        var awaited = line(plan, adviser);
        assertThat(awaited.answer()).as("decided or not, its holder knows nothing yet").isEqualTo(Funding.Answer.AWAITED);
        assertThat(awaited.asked()).isEqualTo(applications.byReference(reference, author).requested().orElseThrow());
        assertThatThrownBy(() -> plans.answer(plan.reference(), awaited.id(), Funding.Answer.REFUSED, Optional.empty(), some.today(), adviser)).isInstanceOf(Stale.class);

        decided.awarded(reference, author, 20_000, true);

        assertThat(line(plan, adviser)).extracting(Funding::answer, Funding::granted, Funding::answeredOn)
                .containsExactly(Funding.Answer.GRANTED, Optional.of(Euros.of(20_000)), Optional.of(some.today()));
        assertThat(sql.sql("select granted_cents from support.followed_funding where plan_id = :id").param("id", plan.id().value()).query(Long.class).single()).isEqualTo(2_000_000);
    }

    @Test
    void its_holder_puts_their_own_dossier_in_the_plan_and_nobody_elses() {
        var author = dossiers.author();
        var refused = decided.refused(author, "Le projet est déjà financé.");
        var adviser = some.adviserOf("atis");
        var plan = some.following(applications.byReference(refused, author).project(), SomeSupport.FACTORY, adviser);
        assertThat(lines.offered(plan)).as("another person follows the same project").isEmpty();
        sql.sql("update support.plan set holder_email = :email where id = :id").param("email", author.email()).param("id", plan.id().value()).update();
        assertThat(lines.offered(some.again(plan))).extracting(each -> each.reference().value()).containsExactly(refused.value());
        assertThatThrownBy(() -> lines.addMine(plan.token(), "2026-AIS-99999", author)).isInstanceOf(NotFound.class);

        lines.addMine(plan.token(), refused.value(), author);

        assertThat(line(plan, adviser).answer()).isEqualTo(Funding.Answer.REFUSED);
        assertThat(lines.offered(some.again(plan))).isEmpty();
    }

    @Test
    void a_line_follows_its_dossier_no_more_once_its_adviser_is_taken_off_and_is_taken_out_by_the_team_or_its_holder() {
        var author = dossiers.author();
        var reference = dossiers.proposed(author, true, 20_000);
        var adviser = some.adviserOf("atis");
        var plan = some.following(applications.byReference(reference, author).project(), SomeSupport.FACTORY, adviser);
        invite(reference, author, adviser);
        lines.add(plan.reference(), reference.value(), adviser);
        var there = participants.of(reference, author).stream().filter(each -> each.state() == Participant.State.JOINED && each.email().equals(adviser.email())).findFirst().orElseThrow();
        participants.remove(reference, there.id(), author);

        decided.awarded(reference, author, 20_000, true);

        var kept = line(plan, adviser);
        assertThat(kept.answer()).as("who was taken off learns nothing more").isEqualTo(Funding.Answer.AWAITED);
        lines.remove(plan.reference(), kept.id(), adviser);
        assertThat(followUps.read(plan.reference(), adviser).funding().lines()).isEmpty();
        assertThatThrownBy(() -> lines.remove(plan.reference(), kept.id(), adviser)).isInstanceOf(NotFound.class);

        sql.sql("update support.plan set holder_email = :email where id = :id").param("email", author.email()).param("id", plan.id().value()).update();
        lines.addMine(plan.token(), reference.value(), author);
        lines.removeMine(plan.token(), line(plan, adviser).id(), author);
        assertThat(lines.offered(some.again(plan))).as("it may be put there again").hasSize(1);
        plans.ask(plan.reference(), "Fondation", Euros.of(500), some.today(), adviser);
        assertThatThrownBy(() -> lines.remove(plan.reference(), line(plan, adviser).id(), adviser)).as("only a dossier").isInstanceOf(NotFound.class);
    }

    private Funding line(SupportPlan plan, Caller adviser) {
        return followUps.read(plan.reference(), adviser).funding().lines().getFirst();
    }

    private void invite(ApplicationReference reference, Caller.Account author, Caller.Account adviser) {
        participants.invite(reference, "Lucie", adviser.email(), Entitlement.READ, Optional.empty(), author);
        participants.join(new Mailbox(sql).found(adviser.email(), "/invitations/([A-Za-z0-9_-]+)"), adviser);
    }
}
