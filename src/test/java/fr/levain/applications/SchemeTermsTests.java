package fr.levain.applications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRevision;
import fr.levain.calls.SchemeDrafts;
import fr.levain.calls.SchemeEdit;
import fr.levain.calls.SchemePart;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Role;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Publication;
import fr.levain.testing.LevainTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dossier keeps the terms it was opened under: those of its call, and those of the aid the call applies. */
@LevainTest
class SchemeTermsTests {
    private static final String KIND = "aide";

    @Autowired SomeApplicant some;
    @Autowired Accounts accounts;
    @Autowired Drafts drafts;
    @Autowired CallPublication publication;
    @Autowired DraftRevisions revisions;
    @Autowired SchemeDrafts aids;
    @Autowired SchemeTerms terms;

    @Test
    void a_dossier_stays_under_the_version_of_the_aid_in_force_when_it_was_opened() {
        var head = head();
        var aid = revisions.start(KIND, "Aide " + UUID.randomUUID(), Optional.of("etude-de-faisabilite"), head);
        publish(aid, head);
        var call = callApplying(aid);
        var person = some.person();
        var organisation = some.organisationOf(person, HolderKind.ASSOCIATION);
        var before = drafts.open(call, organisation, person);

        revisions.open(KIND, aid, head);
        aids.save(aid, SchemePart.PRESENTATION, kept -> SchemeEdit.of(kept).summary("Une autre aide.").terms(), _ -> "", "", head);
        publish(aid, head);
        var after = drafts.open(call, organisation, person);

        assertThat(terms.of(before.id())).hasValueSatisfying(kept -> {
            assertThat(kept.number()).isEqualTo(1);
            assertThat(kept.summary()).isEqualTo("Une étude confiée à un prestataire pour savoir si le projet est viable.");
        });
        assertThat(terms.of(after.id())).hasValueSatisfying(kept -> {
            assertThat(kept.number()).isEqualTo(2);
            assertThat(kept.summary()).isEqualTo("Une autre aide.");
        });
        assertThat(before.callRevision()).isEqualTo(after.callRevision());
    }

    @Test
    void a_dossier_of_a_call_without_an_aid_has_no_terms_of_one() {
        var person = some.person();
        var call = some.callClosing(java.time.Instant.parse("2027-06-01T10:00:00Z"));

        assertThat(terms.of(drafts.open(call, some.organisationOf(person, HolderKind.ASSOCIATION), person).id())).isEmpty();
    }

    private void publish(String aid, Caller.Account head) {
        assertThat(revisions.publish(KIND, aid, revisions.draft(KIND, aid).digest(), head)).isInstanceOf(Publication.Published.class);
    }

    private String callApplying(String aid) {
        var like = drafts.openCall(SomeApplicant.CALL).current();
        var slug = "appel-" + UUID.randomUUID();
        publication.propose(new CallRevision(like.id(), like.call(), slug, 0, "Appel d’une aide", like.summary(), like.sheet(), like.regulation(),
                like.referencePrefix(), like.form(), like.vocabulary(), like.rules(), like.grid(), like.amounts(), like.documents(), like.opensAt(),
                Optional.empty(), like.cutOffs(), like.envelope(), like.contact(), like.team(), Optional.of(aid), like.access(), like.stages(), like.support(), like.vat()));
        publication.publish(slug, new Caller.System("test"));
        return slug;
    }

    private Caller.Account head() {
        var by = new Caller.System("test");
        var person = accounts.open("Agent inventé", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), Role.HEAD, Optional.empty(), by);
        return accounts.caller(person.id()).orElseThrow();
    }
}
