package fr.levain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.Levain;
import fr.levain.kernel.Role;
import fr.levain.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class FirstAdministratorTests {
    @TempDir
    Path data;

    final String database = TestDatabase.emptyUrl();

    @Test
    void a_real_instance_opens_to_the_address_it_was_given_and_to_no_other_later() {
        try (var levain = start("Zoé Petit <zoe@exemple.fr>")) {
            var zoe = levain.getBean(Accounts.class).byEmail("zoe@exemple.fr").orElseThrow();
            assertThat(zoe.name()).isEqualTo("Zoé Petit");
            assertThat(levain.getBean(SecondFactors.class).isOwedBy(zoe.id())).isTrue();
        }

        try (var levain = start("autre@exemple.fr")) {
            assertThat(levain.getBean(Accounts.class).holding(Role.ADMINISTRATOR)).extracting(Person::email).containsExactly("zoe@exemple.fr");
        }
    }

    private ConfigurableApplicationContext start(String administrator) {
        return new SpringApplicationBuilder(Levain.class).run(
                "--server.port=0", "--levain.jobs=false", "--levain.demo=false", "--levain.db-url=" + database,
                "--levain.data=" + data, "--levain.pack=", "--levain.admin=" + administrator);
    }
}
