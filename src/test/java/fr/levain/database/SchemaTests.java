package fr.levain.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.testing.TestClock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTests {
    private static final String DIGEST = "select obj_description('runtime.flyway_schema_history'::regclass)";
    private static final String MAY_REWRITE = "select has_table_privilege('levain', 'audit.entry', 'update')";

    @TempDir
    Path data;

    @Test
    void an_unchanged_base_is_left_alone_and_a_changed_one_is_brought_back_with_its_rights() throws Exception {
        try (var database = EmbeddedDatabase.start(DataFolder.open(data))) {
            var schema = new Schema(database.connection());
            var owner = JdbcClient.create(database.connection().ownerSource());

            schema.bringUpToDate(true, TestClock.START);
            var digest = owner.sql(DIGEST).query(String.class).single();
            assertThat(Grants.inPlace(owner, database.connection())).isTrue();

            // The mark is checked at each start, replayed migrations or not.
            assertThatThrownBy(() -> schema.bringUpToDate(false, TestClock.START)).isInstanceOf(StartRefused.class);

            // Rights lost or widened are set right again.
            owner.sql("grant update on audit.entry to levain").update();
            assertThat(Grants.inPlace(owner, database.connection())).isFalse();
            schema.bringUpToDate(true, TestClock.START);
            assertThat(owner.sql(MAY_REWRITE).query(Boolean.class).single()).isFalse();
            owner.sql("revoke all on runtime.mark from levain").update();
            assertThat(Grants.inPlace(owner, database.connection())).isFalse();
            schema.bringUpToDate(true, TestClock.START);
            assertThat(Grants.inPlace(owner, database.connection())).isTrue();

            // A base made from other migrations goes through Flyway, which checks it.
            owner.sql("comment on table runtime.flyway_schema_history is 'another version'").update();
            schema.bringUpToDate(true, TestClock.START);
            assertThat(owner.sql(DIGEST).query(String.class).single()).isEqualTo(digest);
        }
    }
}
