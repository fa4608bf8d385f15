package fr.levain.surveys;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code surveys.yaml}: what is asked after the exit of a programme, and for how long the answers may be given. */
@Component
class SurveysInPack implements PackSection {
    private static final int MOST = 8;
    private static final Map<String, Question.Kind> KINDS = kinds();

    private final JdbcClient sql;
    private final JsonMapper json;

    SurveysInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "résultats après la sortie";
    }

    /** After the programmes, which say when. */
    @Override
    public int order() {
        return 77;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("surveys.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var read = read(file.get(), programmes(pack));
        return (_, _) -> sql.sql("insert into surveys.setting (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(read)).update();
    }

    SurveySettings settings() {
        return sql.sql("select value::text from surveys.setting").query(String.class).optional()
                .map(value -> json.readValue(value, SurveySettings.class)).orElse(SurveySettings.NONE);
    }

    /** Those of the file of programmes; a programme of several partners bears the slug of each behind its own. */
    private static Set<String> programmes(Pack pack) {
        var slugs = new TreeSet<String>();
        pack.file("programmes.yaml").ifPresent(file -> file.list("programmes").forEach(each -> each.optionalText("slug").ifPresent(slugs::add)));
        return slugs;
    }

    private static SurveySettings read(PackNode file, Set<String> programmes) {
        int open = Sourced.within(file, "open-days", 7, 180);
        var questions = questions(file);
        return new SurveySettings(open, reminders(file.part("reminder-days"), open), Sourced.within(file, "code-minutes", 5, 120),
                Sourced.within(file, "keeping-months", 1, 60), Sourced.within(file, "least", 3, 50), Sourced.within(file, "paused-months", 0, 24), questions,
                byProgramme(file, questions.stream().map(Question::code).toList(), programmes));
    }

    private static Map<String, List<String>> byProgramme(PackNode file, List<String> codes, Set<String> programmes) {
        var asked = new LinkedHashMap<String, List<String>>();
        for (var node : file.list("by-programme")) {
            Sourced.says(node);
            var programme = node.text("programme");
            if (!programmes.isEmpty() && programmes.stream().noneMatch(slug -> programme.equals(slug) || programme.startsWith(slug + "-")))
                node.problem("programme", "aucun programme ne s’appelle « %s »".formatted(programme));
            var named = node.texts("questions");
            named.stream().filter(code -> !codes.contains(code)).forEach(code -> node.problem("questions", "aucune question ne porte le code « %s » ; il y a : %s".formatted(code, String.join(", ", codes))));
            if (named.isEmpty()) node.problem("questions", "nommez au moins une question ; un programme qui n’en pose aucune n’a pas de « survey-months »");
            if (asked.put(programme, named) != null) node.problem("programme", "le programme « %s » est décrit deux fois".formatted(programme));
        }
        return asked;
    }

    private static List<Integer> reminders(PackNode node, int open) {
        Sourced.says(node);
        var days = new ArrayList<Integer>();
        for (var each : node.texts("values")) {
            if (each.matches("[1-9]\\d{0,2}") && Integer.parseInt(each) < open) days.add(Integer.valueOf(each));
            else node.problem("values", "un rappel part de 1 à %d jours après l’envoi, avant la clôture ; lu : « %s »".formatted(open - 1, each));
        }
        return days.stream().sorted().distinct().toList();
    }

    private static List<Question> questions(PackNode file) {
        var questions = new ArrayList<Question>();
        var codes = new HashSet<String>();
        for (var node : file.list("questions")) {
            Sourced.says(node);
            var code = node.text("code");
            if (!code.matches("[a-z][a-z-]{1,29}")) node.problem("code", "« %s » : lettres minuscules et tirets seulement".formatted(code));
            if (!codes.add(code)) node.problem("code", "deux questions portent le code « %s »".formatted(code));
            var kind = node.oneOf("kind", KINDS);
            var choices = new ArrayList<Question.Option>();
            node.map("choices").forEach((word, label) -> choices.add(new Question.Option(word, label.asText())));
            if ((kind == Question.Kind.CHOICE) != (choices.size() > 1)) node.problem("choices", "une question à choix a deux réponses possibles au moins, les autres n’en ont pas");
            questions.add(new Question(code, node.text("label"), node.optionalText("hint").orElse(""), kind, choices, node.bool("satisfaction", false)));
        }
        if (questions.isEmpty() || questions.size() > MOST) file.problem("questions", "de 1 à %d questions : au-delà, on ne répond pas ; lu : %d".formatted(MOST, questions.size()));
        return questions;
    }

    private static Map<String, Question.Kind> kinds() {
        var kinds = new LinkedHashMap<String, Question.Kind>();
        kinds.put("nombre", Question.Kind.NUMBER);
        kinds.put("entier", Question.Kind.COUNT);
        kinds.put("montant", Question.Kind.AMOUNT);
        kinds.put("choix", Question.Kind.CHOICE);
        kinds.put("texte", Question.Kind.TEXT);
        return kinds;
    }
}
