package fr.levain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.PersonalData;
import fr.levain.testing.GeneratedFile;
import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class PersonalDataTests {
    /** Words by which a column that may tell something of a person is known. */
    private static final String SUSPECT =
            "(^|_)(e?mail|name|first_name|last_name|phone|tel|address|birth|iban|bic|answers?|body|message|comment"
                    + "|reason|justification|note|remark|signatory|representative|contact|by_whom|granted_by|password.*"
                    + "|secret|author|by|account|person)$";

    /** Names of things, not of people; places and registers open to all. */
    private static final Set<String> NOT_PERSONAL = Set.of(
            "runtime.flyway_schema_history.installed_by",
            "runtime.scheduled_task.task_name",
            "runtime.scheduled_task.picked_by",
            "runtime.spring_session_attributes.attribute_name",
            "decisions.act.body",
            "assessment.line_settled.account",
            "opendata.public_source.published_by",
            "directory.authority.name",
            "forms.term.name",
            "places.place.name", "places.place.commune_name", "places.source.name", "places.voice_secret.secret", "places.import.source_name",
            "pack.file.name", "pack.version.name",
            "directory.authority.address",
            "opendata.award_record.grantor_name");

    @Autowired
    JdbcClient sql;

    @Autowired
    List<PersonalData> modules;

    @Autowired
    ProcessingRegister register;

    @Autowired
    MockMvcTester mvc;

    @Test
    void G1_every_column_that_may_tell_something_of_a_person_is_declared() {
        var declared = declared();

        var forgotten = sql.sql("""
                select table_schema || '.' || table_name || '.' || column_name
                from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema', 'territory', 'law')
                  and data_type in ('text', 'character varying', 'jsonb', 'uuid', 'bytea', 'ARRAY')
                  and column_name ~ :suspect
                order by 1
                """).param("suspect", SUSPECT).query(String.class).list().stream()
                .filter(column -> !declared.contains(column) && !NOT_PERSONAL.contains(column))
                .toList();

        assertThat(forgotten)
                .as("columns to declare in the PersonalData of their module, or to list here when they tell nothing of anyone")
                .isEmpty();
    }

    @Test
    void G1_every_column_declared_exists() {
        var columns = Set.copyOf(sql.sql("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                """).query(String.class).list());

        assertThat(declared()).isSubsetOf(columns);
    }

    @Test
    void the_register_of_processing_is_what_the_code_declares() {
        GeneratedFile.at("docs/rgpd/registre.md").mustBe(register.toMarkdown());
    }

    @Test
    void tells_everyone_what_is_kept_and_their_rights() {
        assertThat(mvc.get().uri("/donnees-personnelles"))
                .hasStatusOk()
                .bodyText()
                .contains("Vos droits", "Comptes et connexion", "mission d’intérêt public", "CNIL");
    }

    private Set<String> declared() {
        return modules.stream()
                .flatMap(module -> module.kept().stream())
                .map(PersonalData.Kept::column)
                .collect(Collectors.toSet());
    }
}
