package fr.levain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.accounts.Accounts;
import fr.levain.directory.Attachment.Attached;
import fr.levain.directory.Attachment.AwaitingApproval;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Iban;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Role;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Stale;
import fr.levain.messaging.Outbox;
import fr.levain.testing.LevainTest;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class OrganisationsTests {
    @Autowired Organisations organisations;
    @Autowired BankAccounts bankAccounts;
    @Autowired Accounts accounts;
    @Autowired Outbox outbox;
    @Autowired JdbcClient database;

    @Test
    void the_first_to_name_an_organisation_acts_for_it_at_once_unverified() {
        var jeanne = someone();

        var attached = organisations.attach(someClaim(someRna()), Optional.empty(), jeanne);

        assertThat(attached).isInstanceOf(Attached.class);
        assertThat(organisations.isMember(attached.organisation(), jeanne.id())).isTrue();
        assertThat(organisations.view(attached.organisation()).verified()).isFalse();
    }

    @Test
    void the_next_waits_until_a_member_approves_and_the_member_is_written_to() {
        var rna = someRna();
        var jeanne = someone();
        var karim = someone();
        var id = organisations.attach(someClaim(rna), Optional.empty(), jeanne).organisation();

        var asked = organisations.attach(someClaim(rna), Optional.empty(), karim);

        assertThat(asked).isEqualTo(new AwaitingApproval(id));
        assertThat(organisations.isMember(id, karim.id())).isFalse();
        assertThatThrownBy(() -> organisations.members(id, karim)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.approve(id, karim.id(), karim)).isInstanceOf(NotFound.class);
        assertThat(outbox.about(id.subject())).extracting(mail -> mail.to()).containsExactly(jeanne.email());

        organisations.approve(id, karim.id(), jeanne);

        assertThat(organisations.isMember(id, karim.id())).isTrue();
        assertThatThrownBy(() -> organisations.decline(id, karim.id(), jeanne)).isInstanceOf(Stale.class);
    }

    @Test
    void a_stranger_never_sees_who_the_members_are() {
        var id = organisations.attach(someClaim(someRna()), Optional.empty(), someone()).organisation();

        assertThatThrownBy(() -> organisations.members(id, someone())).isInstanceOf(NotFound.class);
    }

    @Test
    void two_who_come_at_once_never_both_own_the_record() throws Exception {
        var rna = someRna();
        var arrivals = new ArrayList<Callable<Attachment>>();
        for (int i = 0; i < 8; i++) {
            var caller = someone();
            arrivals.add(() -> organisations.attach(someClaim(rna), Optional.empty(), caller));
        }

        var attached = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var result : threads.invokeAll(arrivals)) if (result.get() instanceof Attached) attached++;
        }

        assertThat(attached).isEqualTo(1);
    }

    @Test
    void K3_bank_details_are_sealed_masked_and_open_to_verified_records_only() {
        var jeanne = someone();
        var officer = with(Role.CASE_OFFICER);
        var iban = new Iban("FR7630006000011234567890189");
        var id = organisations.attach(someClaim(someRna()), Optional.empty(), jeanne).organisation();
        assertThatThrownBy(() -> bankAccounts.add(id, "La Marmite", iban, Optional.empty(), jeanne)).isInstanceOf(NotAllowed.class);

        organisations.verify(id, officer);
        var account = bankAccounts.add(id, "La Marmite", iban, Optional.empty(), jeanne);

        assertThat(bankAccounts.of(id, jeanne)).extracting(BankAccountView::maskedIban).containsExactly("FR76 •••• 0189");
        var kept = database.sql("select iban_sealed from directory.bank_account where id = ?").param(account.value()).query(byte[].class).single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("30006000");
        assertThatThrownBy(() -> bankAccounts.reveal(account, "test", officer)).isInstanceOf(NotAllowed.class);
        assertThat(bankAccounts.reveal(account, "payment-order", with(Role.FINANCE_OFFICER))).isEqualTo(iban);
        assertThat(database.sql("select count(*) from audit.entry where event = 'BankDetailsRead' and subject_id = ?").param(id.value()).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void K1_only_an_officer_may_keep_a_number_whose_key_is_wrong() {
        var jeanne = someone();
        var id = organisations.attach(someClaim(someRna()), Optional.empty(), jeanne).organisation();
        var wrong = new Siret("%09d00017".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)));

        assertThat(wrong.hasValidKey() || throwsNotAllowed(() -> organisations.recordSiret(id, wrong, "", jeanne))).isTrue();
        organisations.recordSiret(id, wrong, "Numéro vu sur l’avis de l’INSEE", with(Role.CASE_OFFICER));
        assertThat(organisations.view(id).siret()).contains(wrong);
    }

    private static boolean throwsNotAllowed(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(NotAllowed.class);
        return true;
    }

    private Caller.Account someone() {
        var person = accounts.open("Une personne", UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    private Caller.Account with(Role role) {
        var person = someone();
        return new Caller.Account(person.id(), person.name(), person.email(), Set.of(role), Set.of());
    }

    private static Rna someRna() {
        return new Rna("W%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)));
    }

    private static Claim someClaim(Rna rna) {
        return new Claim("Association d’essai", HolderKind.ASSOCIATION, Optional.empty(), Optional.of(rna), Optional.empty(), Optional.empty(), MemberRole.SIGNATORY);
    }
}
