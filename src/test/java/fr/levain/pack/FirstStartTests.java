package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.Levain;
import fr.levain.accounts.Teams;
import fr.levain.calls.CallPublication;
import fr.levain.calls.Calls;
import fr.levain.calls.PublicationResult.Missing;
import fr.levain.calls.PublicationResult.Refused;
import fr.levain.directory.Authority;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new instance, its own empty database, and a pack that has to be mended first. */
class FirstStartTests {
    private static final Path DELIVERED = Path.of("packs/nouvelle-aquitaine");
    private static final String GRID = "grids/g-na12.yaml";

    private static final Caller PERSON = new Caller.System("test");

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
    void a_real_instance_shows_no_invented_contact_and_asks_its_administrator_for_the_real_ones() throws Exception {
        copyPack();

        try (var levain = start(false)) {
            assertThat(levain.getBean(Teams.class).all()).isNotEmpty().allMatch(team -> team.email().isEmpty() && team.phone().isEmpty());
            var authority = levain.getBean(Authority.class).view();
            assertThat(authority.email()).isEmpty();
            assertThat(authority.reach()).contains("François-de-Sourdis");
            assertThat(levain.getBean(CallPublication.class).draft("innovation-sociale").draft().contact().email()).isEmpty();
            assertThat(levain.getBean(CallPublication.class).missing("innovation-sociale")).extracting(Missing::what)
                    .contains("Donnez un téléphone ou un courriel à appeler.");
            assertThat(levain.getBean(InventedContacts.class).missing()).extracting(InventedContacts.Missing::who)
                    .contains("Région Nouvelle-Aquitaine", "Référent ESS – Creuse");
            var administrator = new Caller.Account(new AccountId(UUID.randomUUID()), "Admin", "admin@exemple.fr", Set.of(Role.ADMINISTRATOR), Set.of());
            assertThat(levain.getBean(InventedContacts.class).waitingFor(administrator)).singleElement()
                    .satisfies(task -> assertThat(task.label()).contains("à écrire avant d’ouvrir au public"));
            for (var table : List.of("accounts.team", "directory.authority", "directory.partner")) {
                assertThat(levain.getBean(JdbcClient.class).sql("select count(*) from " + table + " t where t::text like '%levain.example%'").query(Long.class).single())
                        .as(table).isZero();
            }
        }
    }

    @Test
    void an_absent_pack_stops_the_first_start_and_names_the_setting() {
        assertThatThrownBy(this::start).isInstanceOf(PackRefused.class).hasMessageContaining("LEVAIN_PACK");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_real_instance_starts_on_the_delivered_pack_its_open_call_waiting_for_its_dates(CapturedOutput log) throws Exception {
        copyPack();

        try (var levain = start(false)) {
            assertThat(log).contains("L’appel « innovation-sociale » attend en brouillon : fixez ses dates");
            assertThat(levain.getBean(Calls.class).bySlug("innovation-sociale")).isEmpty();
            assertThat(levain.getBean(Calls.class).past(Clock.systemUTC().instant())).as("the edition of 2017").hasSize(1);
            assertThat(page(levain, "/")).isEqualTo(200);
            assertThat(page(levain, "/appels/innovation-sociale")).isEqualTo(404);

            var publication = levain.getBean(CallPublication.class);
            var draft = publication.draft("innovation-sociale");
            assertThat(draft.draft().cutOffs()).isEmpty();
            assertThat(publication.publish("innovation-sociale", PERSON)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.missing())
                    .extracting(Missing::what).contains("Fixez la prochaine relève, ou une clôture définitive.")
                    .anyMatch(what -> what.startsWith("Confirmez l’hypothèse")));
            draft.unconfirmed().forEach(each -> publication.confirm("innovation-sociale", each.code(), PERSON));
            assertThat(publication.draft("innovation-sociale").unconfirmed()).isEmpty();
        }
    }

    private static int page(ConfigurableApplicationContext levain, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + levain.getEnvironment().getProperty("local.server.port") + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private ConfigurableApplicationContext start() {
        return start(true);
    }

    private ConfigurableApplicationContext start(boolean demonstration) {
        return new SpringApplicationBuilder(Levain.class).run(
                "--server.port=0", "--levain.jobs=false", "--levain.demo=" + demonstration, "--levain.db-url=" + database,
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
