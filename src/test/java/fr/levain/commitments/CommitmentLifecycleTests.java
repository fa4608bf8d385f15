package fr.levain.commitments;

import static fr.levain.commitments.CommitmentStatus.CANCELLED;
import static fr.levain.commitments.CommitmentStatus.COMMITTED;
import static fr.levain.commitments.CommitmentStatus.DECLINED;
import static fr.levain.commitments.CommitmentStatus.INVITED;
import static fr.levain.commitments.CommitmentStatus.REMOVED;
import static fr.levain.commitments.CommitmentStatus.TO_RECONFIRM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitmentLifecycleTests {
    private static final PartnerTerms SIGNED = terms("La Fabrique", "Prêt d’un atelier", 2_000);
    private static final Optional<PartnerTerms> SAME = Optional.of(terms("La Fabrique", "Prêt d’un atelier", 2_000));
    private static final Optional<PartnerTerms> MORE = Optional.of(terms("La Fabrique", "Prêt d’un atelier", 5_000));

    @Test
    void what_was_signed_counts_as_long_as_the_form_says_the_same() {
        assertThat(standing(COMMITTED, SAME)).isEqualTo(COMMITTED);
        assertThat(standing(TO_RECONFIRM, SAME)).isEqualTo(COMMITTED);
    }

    @Test
    void another_amount_role_or_name_is_to_reconfirm_at_once() {
        assertThat(standing(COMMITTED, MORE)).isEqualTo(TO_RECONFIRM);
        assertThat(standing(COMMITTED, Optional.of(terms("La Fabrique", "Prêt de deux ateliers", 2_000)))).isEqualTo(TO_RECONFIRM);
        assertThat(standing(COMMITTED, Optional.of(terms("La Fabrique du Thaurion", "Prêt d’un atelier", 2_000)))).isEqualTo(TO_RECONFIRM);
    }

    @Test
    void a_partner_that_left_the_form_is_removed_and_one_that_comes_back_is_where_it_was() {
        assertThat(standing(COMMITTED, Optional.empty())).isEqualTo(REMOVED);
        assertThat(standing(REMOVED, SAME)).isEqualTo(COMMITTED);
        assertThat(standing(REMOVED, MORE)).isEqualTo(TO_RECONFIRM);
        assertThat(CommitmentLifecycle.standing(REMOVED, Optional.empty(), SAME)).isEqualTo(INVITED);
    }

    @Test
    void what_a_partner_or_its_holder_said_stays_whatever_the_form_says() {
        assertThat(standing(DECLINED, MORE)).isEqualTo(DECLINED);
        assertThat(standing(CANCELLED, Optional.empty())).isEqualTo(CANCELLED);
    }

    @Test
    void tells_each_change_old_and_new() {
        assertThat(SIGNED.changesTo(MORE.orElseThrow())).singleElement().satisfies(change -> {
            assertThat(change.label()).isEqualTo("Apport en argent");
            assertThat(change.before()).contains("2");
            assertThat(change.after()).contains("5");
        });
        assertThat(SIGNED.changesTo(SIGNED)).isEmpty();
    }

    @Test
    void marks_that_turn_the_reading_order_round_go_and_letters_and_emoji_stay() {
        assertThat(PlainText.line("  Zoé 🌱\u202E ‮ملف\u200F\n ")).isEqualTo("Zoé 🌱 ملف");
        assertThat(PlainText.line("👩🏽‍🌾 Léa")).isEqualTo("👩🏽‍🌾 Léa");
    }

    private static CommitmentStatus standing(CommitmentStatus kept, Optional<PartnerTerms> now) {
        return CommitmentLifecycle.standing(kept, Optional.of(SIGNED), now);
    }

    static PartnerTerms terms(String name, String role, int cash) {
        return new PartnerTerms(name, "association", "Association", Optional.empty(), role, Optional.of(Euros.of(cash)), "", Optional.empty(),
                Optional.empty(), List.of());
    }
}
