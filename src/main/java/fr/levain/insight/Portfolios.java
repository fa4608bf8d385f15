package fr.levain.insight;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.surveys.Question;
import fr.levain.surveys.Surveys;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of former projects, for the authority (T05): by indicator, with how sure each answer is, and who is silent. Values
 * that rest on too few answers are not written, neither in the figures nor in their lists, and the choices made are one line.
 */
@Service
@Transactional(readOnly = true)
public class Portfolios {
    /** Lines on one page. */
    public static final int PAGE = 50;
    private static final List<String> SENT = List.of("SENT", "ANSWERED", "SILENT");

    private final PortfolioStore store;
    private final Surveys surveys;

    Portfolios(PortfolioStore store, Surveys surveys) {
        this.store = store;
        this.surveys = surveys;
    }

    public Portfolio of(PortfolioFilter filter, Caller officer) {
        officer(officer);
        var asked = store.asked(filter);
        long answered = asked.getOrDefault("ANSWERED", 0L), silent = asked.getOrDefault("SILENT", 0L), awaited = asked.getOrDefault("SENT", 0L);
        return new Portfolio(filter, answered + silent + awaited, answered, silent, awaited, indicators(filter), least());
    }

    /** Those counted in one indicator. @param choice empty for all; left aside where too few answered @throws NotFound for a text */
    public ResultLines lines(PortfolioFilter filter, String code, String choice, int page, Caller officer) {
        officer(officer);
        var question = questions().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("question " + code));
        boolean told = indicators(filter).stream().filter(each -> each.question().code().equals(code)).noneMatch(Indicator::tooFew);
        var shown = told ? choice : "";
        return new ResultLines(shown, store.lines(filter, question, shown, told, PAGE + 1, (page - 1) * PAGE), store.countedOnly(filter, question, shown));
    }

    /** Those asked; those who did not answer in time only. */
    public List<ResultLine> asked(PortfolioFilter filter, boolean silent, int page, Caller officer) {
        officer(officer);
        return store.lines(filter, silent ? List.of("SILENT") : SENT, PAGE + 1, (page - 1) * PAGE);
    }

    /** Questions whose answers are counted, in the order of the pack. */
    public List<Question> questions() {
        return surveys.settings().questions().stream().filter(each -> each.kind() != Question.Kind.TEXT).toList();
    }

    private List<Indicator> indicators(PortfolioFilter filter) {
        var questions = questions();
        var read = store.indicators(filter, questions);
        var byQuestion = read.stream().collect(Collectors.groupingBy(Indicator::question));
        return byQuestion.values().stream().flatMap(each -> each.stream().mapToLong(Indicator::answers).sum() < least() ? Stream.of(Indicator.underThreshold(each)) : each.stream())
                .sorted(Comparator.comparing((Indicator each) -> questions.indexOf(each.question())).thenComparing(each -> rank(each.question(), each.choice()))).toList();
    }

    private static int rank(Question question, String choice) {
        return question.choices().stream().map(Question.Option::code).toList().indexOf(choice);
    }

    private int least() {
        return surveys.settings().least();
    }

    private static void officer(Caller caller) {
        if (!caller.isOfficer()) throw new NotAllowed();
    }
}
