package fr.levain.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.consents.Shared;
import fr.levain.guidance.OrientationRequest;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.projects.ProjectId;
import fr.levain.support.SupportSession.SeenBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FollowUp WHOLE = new FollowUp(
            new SupportPlan(new SupportId(new UUID(0, 1)), "2026-ACC-00001", "t", new ProjectId(new UUID(0, 2)), "atis", "fabrique", "etude", SupportStatus.ACTIVE,
                    Instant.EPOCH, Origin.HAND, "", "Une épicerie", new Holder("Camille", "C@Exemple.fr", "", "", "", "", ""), Optional.empty(), TODAY, TODAY,
                    Optional.empty(), Optional.empty(), ""),
            Optional.empty(), List.of(new Diagnosis(new UUID(0, 3), TODAY, Map.of("economie", 2), "")), List.of(),
            List.of(action(Action.Kind.ACTION, "Louer un local"), action(Action.Kind.TASK, "Rappeler la mairie")),
            List.of(session("équipe", SeenBy.TEAM), session("porteur", SeenBy.HOLDER), session("région", SeenBy.REGION)), List.of(), FundingPlan.NONE, List.of(),
            List.of(new Work(new UUID(0, 4), TODAY, 45, "Relire")), List.of(document(SeenBy.TEAM, false), document(SeenBy.HOLDER, true), document(SeenBy.REGION, false)), List.of(),
            List.of(new CommitteeOpinion(new UUID(0, 5), TODAY, CommitteeOpinion.Verdict.FAVOURABLE, List.of("DREETS"), "")), List.of());

    @Test
    void a_holder_reads_what_is_done_with_them_not_what_the_team_keeps_for_itself() {
        var read = WHOLE.forHolder();

        assertThat(read.actions()).extracting(Action::what).containsExactly("Louer un local");
        assertThat(read.sessions()).extracting(SupportSession::summary).containsExactly("", "porteur", "région");
        assertThat(read.work()).isEmpty();
        assertThat(read.diagnoses()).hasSize(1);
    }

    @Test
    void the_region_reads_no_more_than_the_scopes_it_was_given() {
        assertThat(WHOLE.forReader(Set.of(Shared.FOLLOW_UP)).sessions()).extracting(SupportSession::summary).containsOnly("");
        assertThat(WHOLE.forReader(Set.of(Shared.FOLLOW_UP)).diagnoses()).hasSize(1);
        assertThat(WHOLE.forReader(Set.of(Shared.SUMMARIES)).diagnoses()).isEmpty();
        assertThat(WHOLE.forReader(Set.of(Shared.SUMMARIES)).actions()).isEmpty();
        assertThat(WHOLE.forReader(Set.of(Shared.SUMMARIES)).opinions()).isEmpty();
        assertThat(WHOLE.forReader(Set.of(Shared.FOLLOW_UP)).opinions()).hasSize(1);
        assertThat(WHOLE.forReader(Set.of(Shared.SUMMARIES, Shared.FOLLOW_UP)).sessions()).extracting(SupportSession::summary).containsExactly("", "", "région");
    }

    @Test
    void time_spent_counts_sessions_and_what_is_done_besides_only_where_the_funder_asks() {
        var asked = of(true);
        assertThat(asked.minutes()).isEqualTo(3 * 60 + 45);
        assertThat(asked.forHolder().sessions()).extracting(SupportSession::minutes).containsOnly(60);

        var unasked = of(false);
        assertThat(unasked.minutes()).isZero();
        assertThat(unasked.forHolder().sessions()).extracting(SupportSession::minutes).containsOnly(0);
        assertThat(unasked.forReader(Set.of(Shared.FOLLOW_UP, Shared.SUMMARIES)).sessions()).extracting(SupportSession::minutes).containsOnly(0);
    }

    @Test
    void a_duration_is_told_in_hours_and_minutes() {
        assertThat(SupportSession.shown(225)).isEqualTo("3\u00a0h\u00a045");
        assertThat(SupportSession.shown(45)).isEqualTo("45\u00a0min");
        assertThat(SupportSession.shown(120)).isEqualTo("2\u00a0h");
    }

    @Test
    void a_document_is_read_by_those_it_is_shown_to() {
        assertThat(WHOLE.documents()).hasSize(3);
        assertThat(WHOLE.forHolder().documents()).extracting(each -> each.filed().seenBy()).containsExactly(SeenBy.HOLDER, SeenBy.REGION);
        assertThat(WHOLE.forReader(Set.of(Shared.FOLLOW_UP, Shared.SUMMARIES)).documents()).as("that was not agreed to").isEmpty();
        assertThat(WHOLE.forReader(Set.of(Shared.DOCUMENTS)).documents()).extracting(each -> each.filed().seenBy()).containsExactly(SeenBy.REGION);
    }

    @Test
    void a_funding_plan_counts_what_is_granted_awaited_and_missing() {
        var plan = new FundingPlan(Optional.of(Euros.of(40_000)), List.of(line("Fondation de l’Exemple", 12_000, Funding.Answer.AWAITED), line("Commune", 5_000, Funding.Answer.GRANTED),
                line("Banque", 8_000, Funding.Answer.REFUSED), line("Région", 20_000, Funding.Answer.WITHDRAWN)));
        assertThat(plan.asked()).isEqualTo(Euros.of(25_000));
        assertThat(plan.granted()).isEqualTo(Euros.of(5_000));
        assertThat(plan.awaited()).isEqualTo(Euros.of(12_000));
        assertThat(plan.missing()).contains(Euros.of(35_000));
        assertThat(plan.toFind()).contains(Euros.of(23_000));
        assertThat(plan.isExceeded()).isFalse();
        assertThat(new FundingPlan(Optional.of(Euros.of(4_000)), plan.lines()).isExceeded()).isTrue();
        assertThat(new FundingPlan(Optional.empty(), plan.lines()).missing()).isEmpty();

        assertThat(plan.repeated("FONDATION DE L'EXEMPLE", Euros.of(3_000))).as("its answer is awaited").isPresent();
        assertThat(plan.repeated("commune", Euros.of(5_000))).as("granted as much").isPresent();
        assertThat(plan.repeated("commune", Euros.of(6_000))).isEmpty();
        assertThat(plan.repeated("Banque", Euros.of(8_000))).as("refused once, it may be asked again").isEmpty();
    }

    private static Funding line(String funder, int asked, Funding.Answer answer) {
        return new Funding(UUID.randomUUID(), funder, Euros.of(asked), TODAY, answer, answer == Funding.Answer.GRANTED ? Optional.of(Euros.of(asked)) : Optional.empty(), Optional.empty());
    }

    @Test
    void a_title_is_the_first_sentence_somebody_told() {
        assertThat(OrientationRequest.titleOf("Une épicerie mobile. Elle passe le mardi.")).isEqualTo("Une épicerie mobile");
        assertThat(OrientationRequest.titleOf("mot ".repeat(80))).hasSizeLessThanOrEqualTo(120).endsWith("…");
    }

    @Test
    void the_days_of_a_consultant_are_counted_by_halves_and_their_cost_shared_in_equal_parts() {
        var alone = mission(9, 1);
        assertThat(alone.days()).isEqualTo("4,5\u00a0jours");
        assertThat(mission(2, 1).days()).isEqualTo("1\u00a0jour");
        assertThat(alone.share()).contains(Euros.of(1_000));
        assertThat(mission(9, 3).share()).contains(Euros.ofCents(33_333));
        assertThat(alone.isLate(TODAY)).isTrue();
    }

    private static FollowUp of(boolean hours) {
        var programme = new Programme("fabrique", "atis", ProgrammeKind.INCUBATION, "Fabrique", "", "", "", List.of(), List.of(), List.of(), 90, 120, Optional.empty(), hours, false, List.of(), false, false);
        return new FollowUp(WHOLE.plan(), Optional.of(programme), WHOLE.diagnoses(), WHOLE.objectives(), WHOLE.actions(), WHOLE.sessions(), WHOLE.milestones(), WHOLE.funding(), WHOLE.mentors(),
                WHOLE.work(), WHOLE.documents(), WHOLE.successions(), WHOLE.opinions(), WHOLE.missions());
    }

    private static FollowUpDocument document(SeenBy seenBy, boolean fromHolder) {
        return new FollowUpDocument(new StoredDocument(new DocumentId(UUID.randomUUID()), new SupportId(new UUID(0, 1)).subject(), "a.pdf", "application/pdf", 10, "0", Instant.EPOCH, Scan.CLEAN),
                new FiledDocument(seenBy, "", fromHolder));
    }

    private static Mission mission(int halfDays, int projects) {
        return new Mission(new UUID(0, 6), Mission.Kind.COLLECTIVE, "Revoir les prix", Optional.of(TODAY.minusDays(1)), "Cabinet Exemple", "", Optional.of(halfDays),
                Optional.of(Euros.of(1_000)), Optional.of(TODAY.minusDays(20)), Optional.empty(), "", projects);
    }

    private static Action action(Action.Kind kind, String what) {
        return new Action(UUID.randomUUID(), kind, what, "Nous", Optional.empty(), Optional.empty());
    }

    private static SupportSession session(String summary, SeenBy seenBy) {
        return new SupportSession(UUID.randomUUID(), TODAY, 60, SupportSession.Kind.MEETING, summary, seenBy, new AccountId(new UUID(0, 9)));
    }
}
