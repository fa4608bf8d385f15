package fr.levain.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.decisions.SomeDossier;
import fr.levain.directory.BankAccounts;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Iban;
import fr.levain.testing.LevainTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class DuplicateScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Organisations organisations;
    @Autowired BankAccounts accounts;
    @Autowired Applications applications;
    @Autowired JdbcClient jdbc;

    Caller.Account assistant;
    Caller.Account author;
    OrganisationId known;
    OrganisationId twice;
    ApplicationReference dossier;
    String name;

    @BeforeEach
    void two_records_of_one_organisation() {
        assistant = some.persona("paul.giraud");
        author = some.author();
        name = "Atelier Zéphyr " + UUID.randomUUID().toString().substring(0, 8);
        known = some.holder(some.author());
        jdbc.sql("update directory.organisation set name = :name, commune = '23030' where id = :id").param("name", name).param("id", known.value()).update();
        twice = organisations.attach(new Claim(name.replace("Zéphyr", "Zephyr") + " !", HolderKind.ASSOCIATION, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(new CommuneCode("23030")), MemberRole.SIGNATORY), Optional.empty(), author).organisation();
        accounts.declare(twice, new Iban("FR1420041010050500013M02606"), author);
        dossier = some.filed(author, twice, true);
    }

    @Test
    void one_name_whose_commune_is_not_told_is_listed_too() {
        jdbc.sql("update directory.organisation set name = :name, commune = null where id = :id").param("name", name).param("id", twice.value()).update();

        // The list tells each pair once, the record whose identifier is lower first.
        assertThat(get(assistant, "/instruction/structures/doublons")).hasStatusOk().bodyText().containsAnyOf(
                "/instruction/structures/doublons/%s/%s".formatted(known, twice), "/instruction/structures/doublons/%s/%s".formatted(twice, known));
    }

    @Test
    void near_names_of_one_commune_are_told_compared_and_merged_with_all_they_hold() {
        assertThat(get(assistant, "/instruction/structures/doublons")).hasStatusOk().bodyText().contains(name, " et ");
        var pair = "/instruction/structures/doublons/%s/%s".formatted(known, twice);
        assertThat(get(assistant, pair)).hasStatusOk().bodyText().contains("Réunir les deux fiches", name);
        assertThat(post(assistant, pair)).hasStatus(422).bodyText().contains("Choisissez la fiche à garder");

        assertThat(post(assistant, pair, "garder", known.toString())).hasRedirectedUrl("/instruction/structures/reunions");

        assertThat(applications.byReference(dossier, assistant).holder()).isEqualTo(known);
        assertThat(organisations.isMember(known, author.id())).isTrue();
        assertThat(accounts.of(known, author)).hasSize(1);
        assertThat(get(author, "/organisations/" + twice)).hasRedirectedUrl("/organisations/" + known);
        assertThat(get(author, "/dossiers/" + dossier)).hasStatusOk();
        assertThat(get(assistant, "/instruction/structures/doublons")).bodyText().doesNotContain(name);
        assertThat(post(assistant, pair, "garder", known.toString())).hasStatus(409);
    }

    @Test
    void a_merge_is_undone_by_an_administrator_and_each_finds_again_what_it_had() {
        var siren = organisations.view(known).siren();
        post(assistant, "/instruction/structures/doublons/%s/%s".formatted(twice, known), "garder", twice.toString());
        assertThat(organisations.view(twice).siren()).isEqualTo(siren);
        var merge = jdbc.sql("select id from directory.merge where kept = :id").param("id", twice.value()).query(UUID.class).single();
        var undo = "/instruction/structures/reunions/" + merge + "/annulation";

        assertThat(post(assistant, undo)).hasStatus(403);
        var administrator = some.persona("thomas.petit");
        assertThat(get(administrator, "/instruction/structures/reunions")).bodyText().contains("Annuler la réunion");
        assertThat(post(administrator, undo)).hasRedirectedUrl("/instruction/structures/reunions");
        assertThat(post(administrator, undo)).hasStatus(409);

        assertThat(organisations.view(known).siren()).isEqualTo(siren);
        assertThat(organisations.view(twice).siren()).isEmpty();
        assertThat(organisations.isMember(known, author.id())).isFalse();
        assertThat(organisations.isMember(twice, author.id())).isTrue();
        assertThat(accounts.of(twice, author)).hasSize(1);
        assertThat(applications.byReference(dossier, assistant).holder()).isEqualTo(twice);
        assertThat(get(assistant, "/organisations/" + known)).hasStatusOk();
    }

    @Test
    void two_records_said_distinct_are_told_no_more_and_two_sirens_are_never_merged() {
        var pair = "/instruction/structures/doublons/%s/%s".formatted(known, twice);
        assertThat(post(assistant, pair + "/distinctes")).hasRedirectedUrl("/instruction/structures/doublons");
        assertThat(get(assistant, "/instruction/structures/doublons")).bodyText().doesNotContain(name);

        var other = some.holder(some.author());
        assertThat(post(assistant, "/instruction/structures/doublons/%s/%s".formatted(known, other), "garder", other.toString()))
                .hasStatus(422).bodyText().contains("deux SIREN différents");
        assertThat(get(author, pair)).hasStatus(403);
    }

    private MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String path, String... form) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < form.length; i += 2) request = request.param(form[i], form[i + 1]);
        return request.exchange();
    }
}
