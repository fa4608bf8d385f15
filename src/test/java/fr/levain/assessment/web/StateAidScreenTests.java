package fr.levain.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.assessment.LinkedStructures;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.DecisionResult;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.SomeDossier;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Subject;
import fr.levain.stateaid.AidGranted;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.SingleUndertakings;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import fr.levain.testing.LevainTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** State aid as an officer meets it: linked structures, ceilings, rates, statement and register. */
@LevainTest
class StateAidScreenTests {
    private static final String PROOF = "Statuts déposés au greffe le 2 mars 2020.";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeCommittee committee;
    @Autowired Applications applications;
    @Autowired Organisations organisations;
    @Autowired StateAid stateAid;
    @Autowired SingleUndertakings undertakings;
    @Autowired LinkedStructures linked;
    @Autowired Decisions decisions;

    Caller.Account officer;
    Caller.Account head;

    @BeforeEach
    void people() {
        officer = some.persona("nadia.bertin");
        head = some.persona("helene.roux");
    }

    @Test
    void E2_a_declared_link_is_confirmed_before_any_proposal_and_its_aid_counts_until_the_link_ends() {
        var parent = siren();
        stateAid.declare(Undertaking.of(parent), List.of(new AidGranted(Basis.DE_MINIMIS, Euros.of(295_000), TODAY.minusYears(1), "État", true)),
                new Subject("application", UUID.randomUUID()), officer);
        var author = some.author();
        var holder = some.holder(author);
        var reference = some.filed(author, holder, typed -> {
            economic(typed);
            if (!typed.containsKey("linked_companies")) return;
            typed.set("linked_companies", "oui");
            row(typed, "Fédération des semeurs", parent.digits());
            row(typed, "Club de la commune", "");
        });
        some.started(reference);
        var proposal = "/instruction/" + reference + "/proposition";
        var page = "/instruction/" + reference + "/structures-liees";
        var own = organisations.view(holder).siren().orElseThrow();

        assertThat(propose(reference, "DE_MINIMIS", "12 000")).hasStatus(422).bodyText().contains("Confirmez ou écartez d’abord", "restent à vérifier");
        assertThat(get(officer, proposal)).bodyText().contains("structures liées déclarées");
        assertThat(get(officer, page)).hasStatusOk().bodyText().contains("Fédération des semeurs", "Club de la commune", parent.digits());
        var lines = linked.of(applications.byReference(reference, officer).id());
        var first = lines.get(0).line();
        var second = lines.get(1).line();
        assertThat(post(officer, page + "/" + first, "action", "confirmer", "siren-" + first, "12", "motif-" + first, PROOF))
                .hasStatus(422).bodyText().contains("compte 9 chiffres", "Dites ce qui lie les deux structures.", PROOF);
        assertThat(post(officer, page + "/" + first, "action", "confirmer", "siren-" + first, parent.digits(), "lien-" + first, "BOARD", "motif-" + first, PROOF))
                .hasRedirectedUrl(page);
        assertThat(post(officer, page + "/" + first, "action", "ecarter", "motif-" + first, PROOF)).as("settled once").hasStatus(409);
        assertThat(post(officer, page + "/" + second, "action", "ecarter", "motif-" + second, "Non.")).hasStatus(422).bodyText().contains("Dites pourquoi elle ne compte pas");
        assertThat(post(officer, page + "/" + second, "action", "ecarter", "motif-" + second, "Une simple adhésion, sans droit de vote.")).hasRedirectedUrl(page);

        assertThat(propose(reference, "DE_MINIMIS", "12 000")).hasStatus(422).bodyText().contains("5\u202f000,00", "refusée en entier");
        var ledger = "/aides-etat/" + own.digits();
        assertThat(get(officer, ledger)).hasStatusOk().bodyText().contains("partagent les plafonds", "295\u202f000,00", "Mettre fin à ce lien");
        assertThat(get(officer, ledger + "/releve.csv")).hasStatusOk().bodyText().contains("reglement,date_octroi", "295000.00", "encore possible", parent.digits());
        var link = undertakings.links(Undertaking.of(own)).getFirst().id();
        assertThat(post(officer, ledger + "/liens/" + link + "/fin", "motif", PROOF)).hasStatus(422).bodyText().contains("Indiquez le jour", PROOF);
        assertThat(post(officer, ledger + "/liens/" + link + "/fin", "jour", "2026-11-23", "motif", "Parts cédées le 20 novembre 2026.")).hasRedirectedUrl(ledger);

        assertThat(propose(reference, "DE_MINIMIS", "12 000")).hasRedirectedUrl(proposal);
    }

    @Test
    void E4_E6_declared_aid_keeps_its_regulation_whatever_the_basis_proposed_and_counts_once_in_two_dossiers() {
        var author = some.author();
        var holder = some.holder(author);
        var reference = filed(author, holder);
        filed(author, holder);
        var undertaking = Undertaking.of(organisations.view(holder));

        assertThat(get(officer, "/instruction/" + reference + "/proposition")).bodyText().contains("value=\"30000,00\"", "value=\"200000,00\"", "De minimis SIEG");
        assertThat(post(officer, "/instruction/" + reference + "/proposition", "action", "proposer", "sens", "oui", "assiette", "24 000", "montant", "12 000",
                "aides-declarees", "30 000", "aides-declarees-sieg", "200 000", "fondement", "DE_MINIMIS_SGEI", "motif-fondement", "Délibération 12 de 2024", "echeancier", "SINGLE"))
                .hasStatus3xxRedirection();

        assertThat(stateAid.position(undertaking, Basis.DE_MINIMIS, TODAY).received()).isEqualTo(Euros.of(30_000));
        assertThat(stateAid.position(undertaking, Basis.DE_MINIMIS_SGEI, TODAY).received()).isEqualTo(Euros.of(200_000));
        assertThat(get(officer, "/instruction/" + reference + "/porteur")).bodyText().contains("De minimis général", "De minimis SIEG", "200\u202f000");
    }

    private ApplicationReference filed(Caller.Account author, fr.levain.directory.OrganisationId holder) {
        var reference = some.filed(author, holder, typed -> {
            economic(typed);
            if (!typed.containsKey("economic_activity")) return;
            aid(typed, "Département de la Creuse", "30000", "general");
            aid(typed, "État", "200000", "sieg");
        });
        some.started(reference);
        return reference;
    }

    @Test
    void E7_the_rate_of_a_scheme_is_checked_at_the_proposal_and_again_at_the_vote() {
        var reference = some.underAssessment();
        var proposal = "/instruction/" + reference + "/proposition";
        assertThat(get(officer, proposal)).bodyText().contains("SA.111728, article 18");

        assertThat(underScheme(proposal, "12 000,01", "4 000")).hasStatus(422).bodyText().contains("8\u202f000,00", "refusée en entier", "12 000,01");
        assertThat(underScheme(proposal, "8 000", "4 000")).hasRedirectedUrl(proposal);
        assertThat(post(head, proposal + "/validation")).hasStatus3xxRedirection();
        committee.favourable("innovation-sociale", reference.value(), 8_000);

        var act = some.votedOn(TODAY);
        var secretary = some.persona("sophie.lambert");
        assertThat(decisions.award(act, reference, Euros.of(8_001), secretary)).isInstanceOfSatisfying(
                DecisionResult.Refused.class, refused -> assertThat(refused.toString()).contains("8\u202f000,00", "SA.111728, article 18"));
        assertThat(decisions.award(act, reference, Euros.of(8_000), secretary)).isInstanceOf(DecisionResult.Done.class);
    }

    @Test
    void E5_what_is_granted_goes_to_the_register_with_its_last_day_and_only_staff_reads_it() {
        var reference = some.underAssessment();
        propose(reference, "DE_MINIMIS", "12 000");
        post(head, "/instruction/" + reference + "/proposition/validation");
        committee.favourable("innovation-sociale", reference.value(), 12_000);
        decisions.award(some.votedOn(TODAY), reference, Euros.of(12_000), some.persona("sophie.lambert"));
        var holder = organisations.view(applications.byReference(reference, officer).holder());

        assertThat(get(officer, "/aides-etat")).hasStatusOk().bodyText().contains("registre central");
        assertThat(get(officer, "/aides-etat?siren=12")).hasStatus(422).bodyText().contains("compte 9 chiffres");
        assertThat(get(officer, "/aides-etat?siren=" + holder.siren().orElseThrow().digits())).hasStatus3xxRedirection();
        assertThat(get(officer, "/aides-etat/registre-central.csv?du=2026-11-23&au=2026-11-23")).hasStatusOk().bodyText()
                .contains(holder.name(), "12000.00,2026-11-23", "subvention", "règlement (UE) 2023/2831", "2026-12-21");
        assertThat(get(some.author(), "/aides-etat")).hasStatus(403);
        assertThat(get(officer, "/aides-etat/12")).hasStatus(404);
    }

    @Test
    void E2_a_split_typed_wrong_comes_back_with_what_was_typed() {
        var page = "/aides-etat/" + siren().digits() + "/scission";

        assertThat(get(officer, page)).hasStatusOk().bodyText().contains("Enregistrer une scission");
        assertThat(post(officer, page, "siren-1", "12", "fonds-1", "beaucoup", "motif", PROOF)).hasStatus(422).bodyText()
                .contains("compte 9 chiffres", "Écrivez un montant en euros", "Indiquez le jour de la scission", "beaucoup", PROOF);
        assertThat(post(some.persona("sophie.lambert"), page)).hasStatus(403);
    }

    private MvcTestResult underScheme(String proposal, String amount, String others) {
        return post(officer, proposal, "action", "proposer", "sens", "oui", "assiette", "24 000", "montant", amount, "autres-aides", others,
                "motif-depassement", "Le plan de financement le demande.", "fondement", "EXEMPTED_SCHEME", "regime", "SA.111728, article 18", "taille", "SMALL", "echeancier", "SINGLE");
    }

    private MvcTestResult propose(ApplicationReference reference, String basis, String amount) {
        return post(officer, "/instruction/" + reference + "/proposition", "action", "proposer", "sens", "oui", "assiette", "24 000", "montant", amount,
                "fondement", basis, "motif-fondement", "", "echeancier", "SINGLE");
    }

    private Siren siren() {
        return organisations.view(some.holder(some.author())).siren().orElseThrow();
    }

    private static void economic(MultiValueMap<String, String> typed) {
        if (typed.containsKey("accuracy")) typed.set("de_minimis_statement", "oui");
        if (typed.containsKey("economic_activity")) typed.set("economic_activity", "oui");
    }

    private static void row(MultiValueMap<String, String> typed, String name, String siren) {
        var row = UUID.randomUUID().toString();
        typed.add("linked_list.ligne", row);
        typed.set("linked_list." + row + ".name", name);
        typed.set("linked_list." + row + ".siren", siren);
    }

    private static void aid(MultiValueMap<String, String> typed, String funder, String amount, String regulation) {
        var row = UUID.randomUUID().toString();
        typed.add("de_minimis.ligne", row);
        typed.set("de_minimis." + row + ".funder", funder);
        typed.set("de_minimis." + row + ".granted_on-jour", "3");
        typed.set("de_minimis." + row + ".granted_on-mois", "2");
        typed.set("de_minimis." + row + ".granted_on-annee", "2025");
        typed.set("de_minimis." + row + ".amount", amount);
        typed.set("de_minimis." + row + ".regulation", regulation);
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
