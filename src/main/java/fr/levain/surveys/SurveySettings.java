package fr.levain.surveys;

import java.util.List;
import java.util.Map;

/**
 * The authority's choices about surveys ({@code surveys.yaml}).
 *
 * @param openDays a link takes an answer, and corrections of it
 * @param reminderDays after it was sent
 * @param codeMinutes a code is worth something for
 * @param keepingMonths after the last survey of a project during which who answered is kept
 * @param least answers below which the public reads no figure
 * @param pausedMonths a project that ended in a pause is asked so much later: it has no result yet
 * @param questions eight at most, that all programmes share
 * @param byProgramme codes of those that a programme asks; a programme that is not there asks them all
 */
public record SurveySettings(
        int openDays, List<Integer> reminderDays, int codeMinutes, int keepingMonths, int least, int pausedMonths, List<Question> questions,
        Map<String, List<String>> byProgramme) {
    static final SurveySettings NONE = new SurveySettings(30, List.of(), 20, 24, 5, 6, List.of(), Map.of());

    public SurveySettings {
        reminderDays = List.copyOf(reminderDays);
        questions = List.copyOf(questions);
        byProgramme = Map.copyOf(byProgramme);
    }

    /** @param programme slug @param satisfaction whether its funder asks for it @param first whether this is the first survey of the project */
    List<Question> asked(String programme, boolean satisfaction, boolean first) {
        var named = byProgramme.get(programme);
        return questions.stream().filter(each -> named == null || named.contains(each.code())).filter(each -> !each.satisfaction() || satisfaction && first).toList();
    }
}
