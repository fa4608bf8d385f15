package fr.levain.guidance;

import fr.levain.forms.Action;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Forms;
import fr.levain.forms.Gap;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The questions of an orientation, in their order, and what was answered to each; any of them may be answered again. */
@Service
@Transactional
public class OrientationAnswers {
    private final OrientationStore store;
    private final Orientations orientations;
    private final Questionnaire questionnaire;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrientationAnswers(
            OrientationStore store, Orientations orientations, Questionnaire questionnaire, Forms forms, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.orientations = orientations;
        this.questionnaire = questionnaire;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /** The question to ask now; empty when the result is ready. */
    @Transactional(readOnly = true)
    public Optional<Question> next(OrientationKey key) {
        var now = clock.instant();
        var told = orientations.find(key);
        return questionnaire.next(told, questionnaire.profile(told, now), now);
    }

    /** @throws NotFound when nobody is asked that */
    @Transactional(readOnly = true)
    public Question question(OrientationKey key, String term) {
        return question(orientations.find(key), term, clock.instant());
    }

    /** What the inputs of a question hold. */
    public Answers shown(Orientation told, Question question) {
        return question.shown(told.answers().to(question.term().name()));
    }

    public AnswerResult answer(OrientationKey key, String term, MultiValueMap<String, String> typed, Caller by) {
        var now = clock.instant();
        var told = orientations.locked(key, now);
        var question = question(told, term, now);
        var read = forms.read(question.page(), typed, Answers.NONE);
        var places = forms.placesMeant(question.page(), read);
        var gaps = forms.gapsIn(question.form(), question.page(), read);
        var searching = Action.read(Optional.ofNullable(typed.getFirst(Action.NAME)).orElse("")).staysOnPage();
        if (searching || !gaps.isEmpty()) {
            // a search is not a mistake to mend
            return new AnswerResult.ToMend(question, read, searching && !places.isEmpty() ? List.<Gap>of() : gaps, places);
        }
        keep(told, told.answers().with(term, question.told(read, () -> UuidV7.at(now))), term, now, by);
        return new AnswerResult.Kept();
    }

    /** « Je ne sais pas » is an answer: the question is not asked again, and the rules that need it stay unknown. */
    public void unsure(OrientationKey key, String term, Caller by) {
        var now = clock.instant();
        var told = orientations.locked(key, now);
        question(told, term, now);
        keep(told, told.answers().with(term, Answer.ABSENT), term, now, by);
    }

    private void keep(Orientation told, Answers answers, String term, Instant now, Caller by) {
        var asked = new ArrayList<>(told.asked());
        if (!asked.contains(term)) asked.add(term);
        var expires = told.finishedAt().isPresent() ? Orientations.expiry(now) : now.plus(Orientations.BEGUN_KEPT);
        store.save(new Orientation(told.id(), answers, asked, told.begunAt(), now, told.finishedAt(), expires, told.unmetNeed(), told.sent()));
        events.publishEvent(new OrientationAnswered(told.id(), now, by, term, answers.to(term).isAbsent()));
    }

    private Question question(Orientation told, String term, Instant now) {
        return Question.of(questionnaire.profile(told, now).vocabulary(), term).orElseThrow(() -> new NotFound("question " + term));
    }
}
