package fr.levain.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong in {@code reports.yaml} is told with its line and its reason. */
class ReportsInPackTests {
    private static final Path SHIPPED = Path.of("packs/nouvelle-aquitaine/reports.yaml");

    @Test
    void the_file_shipped_is_sound() throws IOException {
        assertThat(problems(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void a_month_that_does_not_exist_a_day_left_out_and_a_year_too_old_are_refused_with_their_line() throws IOException {
        assertThat(problems(text -> text.replace("month: 6", "month: 13"))).singleElement().satisfies(each -> {
            assertThat(each.message()).isEqualTo("« month » va de 1 à 12 ; lu : 13");
            assertThat(each.line()).isEqualTo(4);
        });
        assertThat(messages(text -> text.replace("  day: 30\n", ""))).containsExactly("il manque le champ « day »");
        assertThat(messages(text -> text.replace("value: 2025", "value: 1999"))).singleElement().asString().contains("1999");
    }

    @Test
    void a_report_is_awaited_by_the_last_day_of_a_shorter_month() {
        assertThat(new ReportSettings(2, 31, 2025).dueOn(new Year(2025))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(new ReportSettings(6, 30, 2025).awaits(new Year(2024))).isFalse();
        assertThat(ReportSettings.NONE.awaits(new Year(2025))).isFalse();
    }

    private static List<String> messages(UnaryOperator<String> spoil) throws IOException {
        return problems(spoil).stream().map(PackProblem::message).toList();
    }

    private static List<PackProblem> problems(UnaryOperator<String> spoil) throws IOException {
        var pack = Pack.of(Map.of("reports.yaml", spoil.apply(Files.readString(SHIPPED))), Instant.parse("2026-11-28T00:00:00Z"), false);
        new ReportsInPack(JdbcClient.create(new SimpleDriverDataSource()), JsonMapper.builder().build()).read(pack);
        return pack.problems();
    }
}
