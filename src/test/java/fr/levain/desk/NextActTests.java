package fr.levain.desk;

import static fr.levain.applications.ApplicationStatus.AWARDED;
import static fr.levain.applications.ApplicationStatus.COMPLETE;
import static fr.levain.applications.ApplicationStatus.PROPOSED;
import static fr.levain.applications.ApplicationStatus.SUBMITTED;
import static fr.levain.applications.ApplicationStatus.UNDER_ASSESSMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationStatus;
import fr.levain.ui.CaseFileStep.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextActTests {
    private static final String HERE = "/instruction/2026-AIS-00042";
    private static final Step ANALYSIS = new Step("Signer la seconde analyse", HERE + "/seconde-analyse", "Elle n’est pas signée.");

    @Test
    void nothing_is_proposed_before_what_the_call_asks_first_is_done() {
        var found = found(UNDER_ASSESSMENT, true, false, false, List.of(ANALYSIS, new Step("Revoir le budget", HERE + "/budget", "Une ligne.")));
        assertThat(NextAct.of(found, HERE)).contains(new NextAct("Signer la seconde analyse", HERE + "/seconde-analyse", false, "Elle n’est pas signée."));
        assertThat(next(found(UNDER_ASSESSMENT, true, false, false, List.of()))).isEqualTo("Proposer un montant");
        assertThat(NextAct.of(new NextAct.Found(UNDER_ASSESSMENT, true, false, 0, false, false, false, true, List.of()), HERE).orElseThrow().label()).isEqualTo("Revoir la proposition");
    }

    @Test
    void a_proposal_made_is_the_heads_to_validate_and_the_officer_waits() {
        assertThat(next(found(UNDER_ASSESSMENT, true, true, true, List.of(ANALYSIS)))).isEqualTo("Valider la proposition");
        var officer = NextAct.of(found(UNDER_ASSESSMENT, true, false, true, List.of()), HERE).orElseThrow();
        assertThat(officer.isAnAct()).isFalse();
        assertThat(officer.reason()).isEqualTo("La proposition attend la validation de la direction.");
    }

    @Test
    void a_dossier_received_is_checked_until_nothing_is_missing() {
        assertThat(next(new NextAct.Found(SUBMITTED, true, false, 3, false, false, false, false, List.of()))).isEqualTo("Vérifier les pièces");
        assertThat(next(found(SUBMITTED, true, false, false, List.of()))).isEqualTo("Commencer l’instruction");
        assertThat(next(found(COMPLETE, true, false, false, List.of()))).isEqualTo("Commencer l’instruction");
    }

    @Test
    void an_assistant_is_not_sent_to_what_their_role_refuses_and_a_decided_dossier_has_nothing_next() {
        assertThat(next(found(UNDER_ASSESSMENT, false, false, false, List.of()))).isEmpty();
        assertThat(NextAct.of(found(PROPOSED, true, true, false, List.of()), HERE).orElseThrow().isAnAct()).isFalse();
        assertThat(NextAct.of(found(AWARDED, true, true, false, List.of()), HERE)).isEmpty();
    }

    private static NextAct.Found found(ApplicationStatus status, boolean officer, boolean head, boolean toSign, List<Step> unfinished) {
        return new NextAct.Found(status, officer, head, 0, false, toSign, false, false, unfinished);
    }

    private static String next(NextAct.Found found) {
        return NextAct.of(found, HERE).orElseThrow().label();
    }
}
