package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.directory.BankAccountView;
import fr.levain.directory.BankAccounts;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Iban;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class BankAccountInDossierTests {
    private static final Field ACCOUNT = Field.optional("account", "Compte de la structure", new FieldType.IbanType());
    private static final String NUMBER = "FR76 3000 6000 0112 3456 7890 189";
    private static final String WRONG = "FR76 3000 6000 0112 3456 7890 188";

    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;
    @Autowired BankAccounts accounts;
    @Autowired JdbcClient database;

    Visit author;
    ApplicationView draft;
    String page;

    @BeforeEach
    void a_draft_that_asks_for_an_account() {
        author = new Visit(browser, some.person());
        draft = some.draftAsking(ACCOUNT, author.person());
        page = draft.path() + "/pages/plus";
    }

    @Test
    void K3_a_number_is_kept_by_the_organisation_and_the_answers_hold_a_reference() {
        assertThat(author.post(page, "version", "0", "account", NUMBER)).hasStatus3xxRedirection();

        var kept = accounts.of(draft.holder(), author.person()).getFirst();
        assertThat(kept).returns("FR76 •••• 0189", BankAccountView::maskedIban).returns(true, BankAccountView::toVerify);
        assertThat(drafts.dossier(draft.reference(), author.person()).answers().to("account").known())
                .contains(new Value.BankAccountReference(kept.id().value(), "0189"));
        assertThat(stored()).doesNotContain("3000", "7890");
        assertThat(author.get(page)).bodyText().contains("Compte se terminant par 0189", "Laissez vide pour le garder").doesNotContain("7890");
        assertThat(author.get(draft.path() + "/verification")).bodyText().contains("Compte se terminant par 0189");
    }

    @Test
    void a_number_saved_again_by_itself_is_the_same_account_and_an_empty_input_keeps_it() {
        author.autosave(page, "version", "0", "account", NUMBER);
        assertThat(author.autosave(page, "version", "1", "account", "fr7630006000011234567890189")).hasStatusOk();
        assertThat(author.post(page, "version", "2", "account", "")).hasStatus3xxRedirection();

        assertThat(accounts.of(draft.holder(), author.person())).hasSize(1);
        assertThat(drafts.dossier(draft.reference(), author.person()).answers().to("account").known()).isPresent();
    }

    @Test
    void K3_a_wrong_number_comes_back_as_typed_on_that_page_only_and_is_kept_masked() {
        var answer = author.post(page, "version", "0", "account", WRONG);

        assertThat(answer).hasStatus(422).bodyText().contains("href=\"#account\"", "La clé de cet IBAN est fausse", "value=\"" + WRONG + "\"");
        assertThat(stored()).doesNotContain("3000", "7890").contains("FR76 •••• ");
        assertThat(author.get(page)).bodyText().contains("FR76 •••• ").doesNotContain("7890");
        assertThat(accounts.of(draft.holder(), author.person())).isEmpty();

        var masked = drafts.dossier(draft.reference(), author.person()).answers().to("account");
        assertThat(author.post(page, "version", "1", "account", ((fr.levain.forms.Answer.Unreadable) masked).typed().getFirst()))
                .hasStatus(422).bodyText().contains("La clé de cet IBAN est fausse");
    }

    @Test
    void K3_a_declared_account_is_confirmed_by_those_who_pay_only() {
        author.post(page, "version", "0", "account", NUMBER);
        var id = accounts.of(draft.holder(), author.person()).getFirst().id();
        var paying = new Caller.Account(author.person().id(), "", author.person().email(), Set.of(Role.FINANCE_OFFICER), Set.of());

        assertThatThrownBy(() -> accounts.confirm(id, author.person())).isInstanceOf(NotAllowed.class);
        accounts.confirm(id, paying);

        assertThat(accounts.declare(draft.holder(), new Iban(NUMBER.replace(" ", "")), author.person())).isEqualTo(id);
        assertThat(accounts.of(draft.holder(), author.person())).extracting(BankAccountView::toVerify).containsExactly(false);
        var sealed = database.sql("select iban_sealed from directory.bank_account where id = ?").param(id.value()).query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("30006000");
    }

    private String stored() {
        return database.sql("select coalesce(string_agg(answers::text, ' '), '') from applications.answer_page where application_id = ?")
                .param(draft.id().value()).query(String.class).single();
    }
}
