package fr.levain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answer;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.CostRule;
import fr.levain.forms.EligibleCosts;
import fr.levain.forms.Value;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetainedBudgetTests {
    private static final UUID STUDY = new UUID(1, 1), LOAN = new UUID(1, 2), GRANT = new UUID(1, 3);
    private static final BudgetTotals FILED = new BudgetTotals(List.of(
            line(STUDY, "622", "Étude d’usage", 12_000), line(LOAN, "660", "", 800), line(GRANT, "74-region", "", 9_000)));
    private static final List<CostRule> RULES = List.of(
            new CostRule("Études", CostRule.Taken.YES, List.of("622"), Optional.empty(), Optional.empty()),
            new CostRule("Frais financiers", CostRule.Taken.NO, List.of("66"), Optional.empty(), Optional.empty()));

    @Test
    void before_anybody_looks_the_lines_are_those_of_the_rules_with_their_grounds() {
        var budget = budget(Map.of());

        assertThat(budget.lines()).hasSize(2);
        assertThat(budget.asked()).isEqualTo(Euros.of(12_800));
        assertThat(budget.retained()).isEqualTo(Euros.of(12_000));
        assertThat(budget.lines().get(1).why()).contains("frais financiers");
        assertThat(budget.isSettled()).isFalse();
        assertThat(budget.lines().getFirst().label()).endsWith(": Étude d’usage");
    }

    @Test
    void following_the_rules_asks_no_reason_and_leaving_them_does() {
        assertThat(kept(12_000, "", 0, "").gaps()).isEmpty();
        assertThat(kept(8_000, "", 0, "").gaps()).singleElement().satisfies(gap -> assertThat(gap.line()).isEqualTo(STUDY));
        assertThat(kept(8_000, "Devis à 8 000 €.", 0, "").gaps()).isEmpty();
        assertThat(kept(12_000, "", 800, "").gaps()).as("more than the rules keep").hasSize(1);
    }

    @Test
    void no_more_is_kept_than_was_asked() {
        assertThat(kept(12_001, "Une bonne étude.", 0, "").gaps()).singleElement()
                .satisfies(gap -> assertThat(gap.amount()).isTrue())
                .satisfies(gap -> assertThat(gap.message()).contains("au plus"));
    }

    @Test
    void a_line_corrected_since_is_to_review_and_never_keeps_more_than_it_now_asks() {
        var settled = Map.of(
                STUDY, settled(STUDY, 15_000, 13_000, "Devis."), LOAN, settled(LOAN, 800, 0, "Cette aide ne prend pas en compte : frais financiers."));
        var budget = budget(settled);

        assertThat(budget.isSettled()).isTrue();
        assertThat(budget.toReview()).singleElement().satisfies(line -> {
            assertThat(line.isCorrected()).isTrue();
            assertThat(line.retained()).isEqualTo(Euros.of(12_000));
        });
        assertThat(budget.lines().get(1).reason()).as("whoever followed the rules gave no reason").isEmpty();
        assertThat(budget.reduced()).extracting(RetainedBudget.Line::id).containsExactly(LOAN);
    }

    @Test
    void I12_all_public_money_over_the_expenses_kept_stands_beside_the_limit_of_the_call() {
        // E-b of the policy: 45 000 capped to 40 000, with 35 000 of others, is 83 % of 90 000: down to 37 000
        var share = new PublicShare(Euros.of(90_000), Euros.of(40_000), Euros.of(35_000), Optional.of(Rate.percent("80")));

        assertThat(share.share()).isEqualByComparingTo(Rate.percent("83.33"));
        assertThat(share.isAbove()).isTrue();
        assertThat(share.room()).isEqualTo(Euros.of(37_000));
        assertThat(new PublicShare(Euros.of(90_000), Euros.of(37_000), Euros.of(35_000), Optional.of(Rate.percent("80"))).isAbove()).isFalse();
    }

    @Test
    void a_working_note_is_mended_by_its_author_until_midnight_in_paris() {
        var author = new Caller.Account(new AccountId(new UUID(3, 1)), "Nadia", "n@exemple.fr", Set.of(), Set.of());
        var other = new Caller.Account(new AccountId(new UUID(3, 2)), "Paul", "p@exemple.fr", Set.of(), Set.of());
        var note = new WorkingNote(new UUID(4, 1), new fr.levain.applications.ApplicationId(new UUID(4, 2)), "À vérifier.",
                Instant.parse("2026-11-28T08:00:00Z"), author.id(), Optional.empty());

        assertThat(note.isMendableBy(author, Instant.parse("2026-11-28T22:59:59Z"))).isTrue();
        assertThat(note.isMendableBy(author, Instant.parse("2026-11-28T23:00:00Z"))).isFalse();
        assertThat(note.isMendableBy(other, Instant.parse("2026-11-28T09:00:00Z"))).isFalse();
    }

    private static RetainedBudget kept(long study, String why, long loan, String whyLoan) {
        return budget(Map.of()).with(Map.of(
                STUDY, new RetainedBudget.Kept(Euros.of(study), why), LOAN, new RetainedBudget.Kept(Euros.of(loan), whyLoan)));
    }

    private static RetainedBudget budget(Map<UUID, LineSettled> settled) {
        return RetainedBudget.of(FILED, EligibleCosts.of(RULES, FILED), settled);
    }

    private static LineSettled settled(UUID line, long asked, long retained, String reason) {
        return new LineSettled(line, "622", "Étude", Euros.of(asked), Euros.of(asked), Euros.of(retained), reason, Instant.EPOCH, Optional.empty());
    }

    private static BudgetLine line(UUID id, String account, String label, long amount) {
        return new BudgetLine(id, account, label, Answer.of(new Value.Amount(Euros.of(amount))), Optional.empty());
    }
}
