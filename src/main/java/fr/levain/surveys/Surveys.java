package fr.levain.surveys;

import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The surveys of a partner's former projects: what they answer, and how sure it is. */
@Service
@Transactional
public class Surveys {
    /** Lines on one page. */
    public static final int PAGE = 30;

    private final SurveyStore store;
    private final SurveysInPack pack;
    private final PartnerTeams teams;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Surveys(SurveyStore store, SurveysInPack pack, PartnerTeams teams, Consents consents, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.pack = pack;
        this.teams = teams;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /** Those whose holder agrees; one more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Survey> list(List<SurveyStatus> statuses, int page, Caller by) {
        return store.of(teams.of(by), statuses, PAGE + 1, (page - 1) * PAGE);
    }

    /**
     * Opens it, and writes down who looked.
     *
     * @throws NotFound for whoever is not of the partner, and once its holder has withdrawn their consent
     */
    public Survey find(SurveyId id, Caller by) {
        return store.find(id).filter(each -> teams.of(by).contains(each.partner()))
                .filter(each -> consents.look(each.about(), each.partner(), by.signedIn(), clock.instant()).isPresent())
                .orElseThrow(() -> new NotFound("survey " + id));
    }

    /** In the order of the questions. */
    @Transactional(readOnly = true)
    public List<Answer> answers(Survey survey) {
        return store.answers(survey.id(), pack.settings().questions());
    }

    @Transactional(readOnly = true)
    public SurveySettings settings() {
        return pack.settings();
    }

    /** @param levels by code of the question; those left out stay as they are */
    public void note(SurveyId id, Map<String, Evidence> levels, Caller by) {
        var survey = find(id, by);
        var now = clock.instant();
        var changed = answers(survey).stream().filter(each -> levels.getOrDefault(each.question().code(), each.evidence()) != each.evidence()).toList();
        if (changed.isEmpty()) return;
        changed.forEach(each -> store.note(id, each.question().code(), levels.get(each.question().code()), by.reference(), now));
        events.publishEvent(new EvidenceNoted(survey.project(), id, changed.size(), now, by));
    }
}
