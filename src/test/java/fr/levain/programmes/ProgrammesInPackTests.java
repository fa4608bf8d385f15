package fr.levain.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.directory.Partner;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong in {@code programmes.yaml} is told with its line and its reason. */
class ProgrammesInPackTests {
    private static final Path SHIPPED = Path.of("packs/nouvelle-aquitaine/programmes.yaml");
    private static final List<String> PARTNERS = List.of("atis", "adi-na", "dla-charente", "dla-charente-maritime", "dla-correze", "dla-creuse", "dla-dordogne",
            "dla-gironde", "dla-landes", "dla-lot-et-garonne", "dla-pyrenees-atlantiques", "dla-deux-sevres", "dla-vienne", "dla-haute-vienne", "dla-regional");

    @Test
    void the_file_shipped_is_sound() throws IOException {
        assertThat(problems(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void a_partner_an_axis_or_a_milestone_that_does_not_exist_is_refused_with_its_line() throws IOException {
        assertThat(problems(text -> text.replace("partners: [adi-na]", "partners: [adina]"))).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("l’organisation « adina » n’est pas dans partners.yaml");
            assertThat(problem.line()).isEqualTo(line("partners: [adi-na]"));
        });
        assertThat(messages(text -> text.replaceFirst("axes: \\[strategie, economie", "axes: [strategie, economies")))
                .containsExactly("« economies » n’est pas décrit sous « axes », vouliez-vous dire « economie » ?");
        assertThat(messages(text -> text.replaceFirst("milestones: \\[plan-adopte", "milestones: [plan-adopter")))
                .containsExactly("« plan-adopter » n’est pas décrit sous « milestones », vouliez-vous dire « plan-adopte » ?");
    }

    @Test
    void results_are_asked_only_where_a_funder_is_named_and_every_fact_has_its_source() throws IOException {
        assertThat(messages(text -> text.replaceFirst("name: État et ses partenaires du DLA\n", "hours: false\n").replaceFirst("      hours: true\n", "")))
                .containsExactly("dites quel financeur demande ces résultats : « name »");
        assertThat(messages(text -> text.replaceFirst("      source: \"P31 : l’accompagnement est celui d’ATIS\"\n", ""))).containsExactly("il manque le champ « source »");
        assertThat(messages(text -> text.replaceFirst("survey-months: \\[12, 24]", "survey-months: [douze]")))
                .containsExactly("écrivez des nombres de mois après la sortie, de 1 à 60 ; lu : « douze »");
        assertThat(messages(text -> text.replaceFirst("value: 180", "value: 0"))).containsExactly("un nombre de jours, de 1 à 730 ; lu : 0");
    }

    private static List<String> messages(UnaryOperator<String> spoil) throws IOException {
        return problems(spoil).stream().map(PackProblem::message).toList();
    }

    private static List<PackProblem> problems(UnaryOperator<String> spoil) throws IOException {
        var pack = Pack.of(Map.of("programmes.yaml", spoil.apply(Files.readString(SHIPPED))), Instant.parse("2026-11-28T00:00:00Z"), false);
        for (var slug : PARTNERS)
            pack.share(Partner.class, slug, new Partner(slug, slug, "", Optional.empty(), Optional.empty(), Optional.empty(), true, "", false, List.of()));
        new ProgrammesInPack(new ProgrammeStore(JdbcClient.create(new SimpleDriverDataSource()), JsonMapper.builder().build())).read(pack);
        return pack.problems();
    }

    private static int line(String words) throws IOException {
        return (int) Files.readAllLines(SHIPPED).stream().takeWhile(line -> !line.contains(words)).count() + 1;
    }
}
