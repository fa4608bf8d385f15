package fr.levain.surveys;

import java.util.List;

/**
 * The authority's choices about surveys ({@code surveys.yaml}).
 *
 * @param openDays a link takes an answer, and corrections of it
 * @param reminderDays after it was sent
 * @param codeMinutes a code is worth something for
 * @param keepingMonths after the last survey of a project during which who answered is kept
 * @param least answers below which the public reads no figure
 * @param questions eight at most
 */
public record SurveySettings(int openDays, List<Integer> reminderDays, int codeMinutes, int keepingMonths, int least, List<Question> questions) {
    static final SurveySettings NONE = new SurveySettings(30, List.of(), 20, 24, 5, List.of());

    public SurveySettings {
        reminderDays = List.copyOf(reminderDays);
        questions = List.copyOf(questions);
    }

    /** @param satisfaction whether the funder asks for it @param first whether this is the first survey of the project */
    List<Question> asked(boolean satisfaction, boolean first) {
        return questions.stream().filter(each -> !each.satisfaction() || satisfaction && first).toList();
    }
}
