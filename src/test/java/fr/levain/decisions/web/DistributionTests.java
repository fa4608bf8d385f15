package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationReference;
import fr.levain.committees.CommitteeRules;
import fr.levain.committees.RankedBy;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.ActId;
import fr.levain.decisions.Distributions;
import fr.levain.decisions.SomeDossier;
import fr.levain.readings.SomeReading;
import fr.levain.testing.LevainTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Scores of a call, published on its page and in the open data once everybody knows their own result. */
@LevainTest
class DistributionTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier dossiers;
    @Autowired SomeCommittee some;
    @Autowired SomeReading reading;
    @Autowired Distributions distributions;
    @Autowired JdbcClient sql;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void X05_scores_are_published_once_all_of_the_vote_is_notified_and_each_dossier_is_counted_once() {
        var call = some.committee(SomeCommittee.RULES).calls().getFirst();
        var act = dossiers.votedOn(LocalDate.of(2026, 11, 20));
        var first = new ArrayList<ApplicationReference>();
        for (int i = 0; i < 11; i++) first.add(some.scored(dossiers.proposedFor(call, "Projet noté " + i, 1_000), 1 + i % 3));
        first.forEach(reference -> refused(reference, act));
        distributions.publish();
        assertThat(distributions.of(call)).as("nobody knows yet").isEmpty();
        notified(first.subList(0, 10));
        distributions.publish();
        assertThat(distributions.of(call)).as("one does not know yet").isEmpty();
        notified(first);

        distributions.publish();
        distributions.publish();

        assertThat(distributions.of(call)).singleElement().satisfies(published -> {
            assertThat(published.dossiers()).isEqualTo(11);
            assertThat(published.bands()).singleElement().satisfies(band -> assertThat(band.dossiers()).isEqualTo(11));
            assertThat(published.cut()).isEqualTo(Optional.empty());
        });
        assertThat(browser.get().uri("/appels/" + call)).hasStatusOk().bodyText().contains("Comment les dossiers ont été notés", "11\u00a0dossiers notés", "11 dossiers au moins")
                .doesNotContain(first.getFirst().value(), "Projet noté");
        assertThat(browser.get().uri("/donnees/notes.csv")).hasStatusOk().bodyText().contains(call + ",").doesNotContain(first.getFirst().value());

        var later = some.scored(dossiers.proposedFor(call, "Projet de plus", 1_000), 3);
        refused(later, dossiers.votedOn(LocalDate.of(2026, 11, 21)));
        notified(List.of(later));
        var still = new TransactionTemplate(transactions);
        still.executeWithoutResult(_ -> {
            distributions.publish();
            var apart = new TransactionTemplate(transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
            assertThat(apart.<List<String>>execute(_ -> sql.sql("select reference from decisions.outcome where reference = :later for update skip locked")
                    .param("later", later.value()).query(String.class).list())).as("what is not published stays free").containsExactly(later.value());
        });
        assertThat(distributions.of(call)).as("one more dossier would tell its own score").singleElement().satisfies(published -> assertThat(published.dossiers()).isEqualTo(11));
    }

    @Test
    void X05_the_scores_published_are_those_that_really_ranked_the_call() {
        var call = reading.call();
        var rules = SomeCommittee.RULES;
        some.committee(new CommitteeRules(rules.quorum(), rules.noticeDays(), rules.freezeDays(), rules.secretBallot(), rules.ownScoreFirst(), rules.castingVote(),
                RankedBy.READINGS, rules.minutesPerFile(), rules.sheet()), call);
        var reader = reading.expert(call, "Ada Lectrice");
        var act = dossiers.votedOn(LocalDate.of(2026, 11, 20));
        var all = new ArrayList<ApplicationReference>();
        for (int i = 0; i < 11; i++) {
            var dossier = reading.dossier(call, "Projet lu " + i);
            reading.given(dossier, reader, 3);
            all.add(dossier.reference());
        }
        all.forEach(reference -> refused(reference, act));
        notified(all);

        distributions.publish();

        assertThat(distributions.of(call)).as("no grid of the service was closed").singleElement().satisfies(published -> assertThat(published.dossiers()).isEqualTo(11));
    }

    /** The vote and the letter are proved elsewhere; eleven of each are not played again here. */
    private void refused(ApplicationReference reference, ActId act) {
        sql.sql("""
                insert into decisions.outcome (application, act, kind, reference, beneficiary, natural_person, private_body, object, call_title, envelope,
                    amount_cents, base_cents, rate, reasons, agreement_required, recorded_at)
                select id, :act, 'REFUSED', reference, holder_name, false, true, title, call_title, '', 0, 0, 0, 'Motifs.', false, now()
                  from applications.application where reference = :reference
                """)
                .param("act", act.value()).param("reference", reference.value()).update();
    }

    private void notified(List<ApplicationReference> references) {
        for (var reference : references)
            sql.sql("update decisions.outcome set mode = 'LETTER', sent_on = date '2026-11-23', notified_on = date '2026-11-23' where reference = :reference")
                    .param("reference", reference.value()).update();
    }
}
