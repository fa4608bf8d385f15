package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.Levain;
import fr.levain.calls.Calls;
import fr.levain.kernel.French;
import fr.levain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new instance, its own empty database, and a pack that has to be mended first. */
class FirstStartTests {
    private static final Path DELIVERED = Path.of("packs/nouvelle-aquitaine");
    private static final String GRID = "grids/g-na12.yaml";

    @TempDir
    Path work;

    final String database = TestDatabase.emptyUrl();

    @Test
    void a_faulty_pack_stops_the_first_start_and_the_mended_one_is_loaded_by_the_second() throws IOException {
        copyPack();
        var sound = Files.readString(pack().resolve(GRID));
        Files.writeString(pack().resolve(GRID), sound.replaceFirst("weight: 12", "weight: 13"));

        assertThatThrownBy(this::start)
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("refusé : " + French.plural(1, "problème", "problèmes"))
                .hasMessageContaining(GRID + ", ligne ")
                .hasMessageContaining("les poids de la grille font 101, il faut 100");
        var sql = JdbcClient.create(TestDatabase.dataSource(database));
        for (var table : List.of("pack.load", "calls.call", "accounts.team", "forms.form_revision"))
            assertThat(sql.sql("select count(*) from " + table).query(Long.class).single()).as(table).isZero();

        Files.writeString(pack().resolve(GRID), sound);
        try (var levain = start()) {
            assertThat(levain.getBean(Calls.class).bySlug("innovation-sociale")).isPresent();
        }
    }

    @Test
    void an_absent_pack_stops_the_first_start_and_names_the_setting() {
        assertThatThrownBy(this::start).isInstanceOf(PackRefused.class).hasMessageContaining("LEVAIN_PACK");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Levain.class).run(
                "--server.port=0", "--levain.jobs=false", "--levain.demo=true", "--levain.db-url=" + database,
                "--levain.data=" + work.resolve("data"), "--levain.pack=" + pack());
    }

    private Path pack() {
        return work.resolve("pack");
    }

    private void copyPack() throws IOException {
        try (var files = Files.walk(DELIVERED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = pack().resolve(DELIVERED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
