package fr.levain.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong in {@code surveys.yaml} is told with its line and its reason; what people type is read as they write it. */
class SurveysInPackTests {
    private static final Path SHIPPED = Path.of("packs/nouvelle-aquitaine/surveys.yaml");

    @Test
    void the_file_shipped_is_sound() throws IOException {
        assertThat(problems(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void a_ninth_question_a_code_used_twice_and_a_reminder_after_the_closing_are_refused() throws IOException {
        var ninth = "  - code: neuvieme\n    label: Encore une\n    kind: texte\n    source: \"essai\"\n";
        assertThat(messages(text -> text + ninth)).containsExactly("de 1 à 8 questions : au-delà, on ne répond pas ; lu : 9");
        assertThat(messages(text -> text.replace("code: chiffre-affaires", "code: emplois"))).containsExactly("deux questions portent le code « emplois »");
        assertThat(messages(text -> text.replace("values: [7, 21]", "values: [7, 31]"))).singleElement().asString().contains("avant la clôture ; lu : « 31 »");
        assertThat(messages(text -> text.replaceFirst("kind: montant", "kind: montan"))).singleElement().asString().contains("vouliez-vous dire « montant »");
    }

    @Test
    void a_programme_asks_the_questions_it_names_and_one_that_names_none_asks_them_all() throws IOException {
        assertThat(messages(text -> text.replace("[emplois, personnes,", "[emploi, personnes,"))).singleElement().asString().startsWith("aucune question ne porte le code « emploi »");
        assertThat(messages(text -> text.replace("questions: [emplois, personnes, territoires, essaimage, equilibre, mots]", "questions: []"))).singleElement().asString().contains("nommez au moins une question");
        assertThat(problems(Map.of("surveys.yaml", Files.readString(SHIPPED), "programmes.yaml", "programmes:\n  - slug: incubateur-atis\n"))).singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("aucun programme ne s’appelle « suivi-laureats »"));
        assertThat(problems(Map.of("surveys.yaml", Files.readString(SHIPPED), "programmes.yaml", "programmes:\n  - slug: suivi-laureats\n"))).isEmpty();

        var jobs = new Question("emplois", "Emplois", "", Question.Kind.NUMBER, List.of(), false);
        var liked = new Question("satisfaction", "Servi ?", "", Question.Kind.TEXT, List.of(), true);
        var settings = new SurveySettings(30, List.of(7), 20, 24, 5, 6, List.of(jobs, liked), Map.of("suivi-laureats", List.of("emplois")));
        assertThat(settings.asked("suivi-laureats", true, true)).containsExactly(jobs);
        assertThat(settings.asked("incubateur-atis", true, true)).containsExactly(jobs, liked);
        assertThat(settings.asked("incubateur-atis", false, true)).containsExactly(jobs);
    }

    @Test
    void numbers_are_read_as_people_type_them() {
        var jobs = new Question("emplois", "Emplois", "", Question.Kind.NUMBER, List.of(), false);
        var money = new Question("recettes", "Recettes", "", Question.Kind.AMOUNT, List.of(), false);

        assertThat(jobs.read(" 2,5 ").valid()).contains("2.5");
        assertThat(money.read("45 000 €").valid()).contains("45000");
        assertThat(jobs.read("").valid()).isEmpty();
        assertThat(jobs.read("").problem()).isEmpty();
        assertThat(jobs.read("deux").problem()).isPresent();
        assertThat(money.read("-3").problem()).isPresent();
    }

    private static List<String> messages(UnaryOperator<String> spoil) throws IOException {
        return problems(spoil).stream().map(PackProblem::message).toList();
    }

    private static List<PackProblem> problems(UnaryOperator<String> spoil) throws IOException {
        return problems(Map.of("surveys.yaml", spoil.apply(Files.readString(SHIPPED))));
    }

    private static List<PackProblem> problems(Map<String, String> files) {
        var pack = Pack.of(files, Instant.parse("2026-11-28T00:00:00Z"), false);
        new SurveysInPack(JdbcClient.create(new SimpleDriverDataSource()), JsonMapper.builder().build()).read(pack);
        return pack.problems();
    }
}
