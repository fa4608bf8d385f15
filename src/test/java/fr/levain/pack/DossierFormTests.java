package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dossier of the AMI as the pack delivers it: what it asks, of whom, and what it never asks. */
@LevainTest
class DossierFormTests {
    @Autowired
    Forms forms;

    private FormRevision dossier() {
        return forms.latest("ami-innovation-sociale").orElseThrow();
    }

    private FormRevision record() {
        return forms.latest("fiche-structure").orElseThrow();
    }

    private static Answers asking(long euros, String holder) {
        return Answers.NONE.with("requested_amount", new Value.Amount(Euros.of(euros))).with("holder_kind", new Value.Choice(holder))
                .with("has_research", new Value.Flag(false)).with("economic_activity", new Value.Flag(false)).with("vat_status", new Value.Choice("non"))
                .with("signatory_is_representative", new Value.Flag(true)).with("market_vocation", new Value.Flag(false)).with("linked_companies", new Value.Flag(false));
    }

    private List<Field> asked(Answers answers) {
        var form = dossier();
        return form.visiblePages(answers).stream().flatMap(page -> form.visibleFields(page, answers).stream()).toList();
    }

    private static Stream<String> words(Field field) {
        var own = Stream.of(field.id(), field.label());
        return field.type() instanceof FieldType.Table table ? Stream.concat(own, table.columns().stream().flatMap(DossierFormTests::words)) : own;
    }

    @Test
    void up_to_23_000_euros_a_dossier_stays_light() {
        var light = asked(asking(23000, "association"));

        assertThat(dossier().visiblePages(asking(23000, "association"))).hasSize(11);
        assertThat(light).as("questions of the light form").hasSizeLessThanOrEqualTo(52);
        assertThat(light.stream().filter(Field::required)).as("required ones").hasSizeLessThanOrEqualTo(48);
    }

    @Test
    void above_23_000_euros_the_dossier_asks_more_and_says_so() {
        var light = asked(asking(23000, "association"));
        var full = asked(asking(23001, "association"));

        assertThat(full).containsAll(light);
        assertThat(full.stream().map(Field::id)).contains("objectives", "cooperation_history", "economic_model", "share_market", "jobs_created",
                "jobs_kept", "supports", "research_why_none", "public_aid_total", "file_accounts", "file_activity");
        assertThat(full).as("questions of the full form").hasSizeLessThanOrEqualTo(85);
        assertThat(dossier().visiblePages(asking(23001, "association")).stream().filter(page -> page.shownWhen().isPresent()))
                .allSatisfy(page -> assertThat(page.intro().orElse("")).contains("23\u202f000"));
    }

    @Test
    void a_commune_is_asked_neither_for_statutes_nor_for_a_charter_of_associations() {
        assertThat(asked(asking(40000, "collectivite")).stream().map(Field::id))
                .contains("file_deliberation").doesNotContain("file_statutes", "mutual_charter", "republican_contract", "file_activity");
        assertThat(asked(asking(40000, "association")).stream().map(Field::id)).doesNotContain("file_deliberation", "file_statutes");
    }

    @Test
    void research_tells_its_laboratory_question_deliverable_cost_and_data() {
        var answers = asking(30000, "association").with("has_research", new Value.Flag(true));

        assertThat(asked(answers).stream().map(Field::id)).contains("research_lab", "research_people", "research", "research_deliverable",
                "research_cost", "research_ethics", "file_research").doesNotContain("research_why_none");
    }

    @Test
    void D11_the_six_parts_of_the_unified_form_are_asked_once_by_the_dossier_or_the_record() {
        var ids = Stream.concat(dossier().fields(), record().fields()).map(Field::id).toList();

        assertThat(ids).as("identité").contains("holder_kind", "representative_name", "contact_name");
        assertThat(ids).as("relations avec l’administration").contains("approvals", "public_aid_total", "de_minimis");
        assertThat(ids).as("relations avec d’autres associations").contains("networks");
        assertThat(ids).as("moyens humains").contains("employees", "volunteers", "members");
        assertThat(ids).as("budget prévisionnel").contains("budget");
        assertThat(ids).as("projet").contains("project_title", "need", "objectives", "actions");
        assertThat(ids).as("attestation").contains("accuracy", "duties_in_order", "right_to_sign", "republican_contract");
    }

    @Test
    void D11_an_association_of_the_rna_gives_neither_statutes_nor_officers() {
        assertThat(asked(asking(40000, "association")).stream().map(Field::id)).doesNotContain("file_statutes", "governing_people");
    }

    @Test
    void D12_members_are_a_number_never_a_list_of_names() {
        for (var form : List.of(dossier(), record())) {
            var members = form.fields().filter(field -> words(field).anyMatch(word -> word.toLowerCase().matches(".*(adhérent|members).*"))).toList();

            assertThat(members).isNotEmpty().allSatisfy(field -> assertThat(field.type()).isInstanceOf(FieldType.NumberType.class));
        }
    }

    @Test
    void nothing_is_asked_that_the_policy_says_not_to_ask() {
        assertThat(asked(asking(40000, "association")).stream().flatMap(DossierFormTests::words))
                .noneMatch(word -> word.toLowerCase().matches(".*(kbis|civilité|iban|courrier au président|récépissé).*"));
        assertThat(dossier().fields().map(Field::type)).noneMatch(type -> type instanceof FieldType.Consent(var text) && text.matches(".*(publier|publié|publication|données personnelles).*"));
    }

    @Test
    void every_piece_says_why_it_is_asked() {
        assertThat(dossier().fields().filter(field -> field.type() instanceof FieldType.FileType))
                .allSatisfy(field -> assertThat(field.hint().orElse("")).startsWith("Pour "));
    }

    @Test
    void what_the_record_knows_is_filled_in_for_the_author() {
        var known = forms.asked(dossier().id()).known().stream().map(Field::id).toList();

        assertThat(known).contains("holder_kind", "representative_name", "contact_email", "employees", "vat_status", "members", "networks", "approvals", "de_minimis", "linked_companies");
    }
}
