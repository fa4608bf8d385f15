package fr.levain.surveys;

import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The surveys of former projects, for the partner that followed them and for officers where a holder lets the authority read it: what they answer, and how sure it is. */
@Service
@Transactional
public class Surveys {
    /** Lines on one page. */
    public static final int PAGE = 30;

    private final SurveyStore store;
    private final ProofStore proofs;
    private final SurveysInPack pack;
    private final PartnerTeams teams;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Surveys(SurveyStore store, ProofStore proofs, SurveysInPack pack, PartnerTeams teams, Consents consents, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.proofs = proofs;
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

    /** Answered, whose holder lets the authority read what they answer; one more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Survey> readable(int page, Caller officer) {
        if (!officer.isOfficer()) throw new NotAllowed();
        return store.readableBy(Consents.AUTHORITY, Shared.ANSWERS.name(), PAGE + 1, (page - 1) * PAGE);
    }

    /**
     * Opens it, and writes down who looked.
     *
     * @throws NotFound for whoever is neither of the partner nor an officer, and once its holder has withdrawn their consent
     */
    public Survey find(SurveyId id, Caller by) {
        return store.find(id).filter(each -> isOf(each, by) ? looks(each, each.partner(), by) : by.isOfficer() && mayRegion(each, by))
                .orElseThrow(() -> new NotFound("survey " + id));
    }

    private boolean isOf(Survey survey, Caller by) {
        return teams.of(by).contains(survey.partner());
    }

    private boolean mayRegion(Survey survey, Caller officer) {
        return survey.status() == SurveyStatus.ANSWERED && consents.inForce(survey.about(), survey.partner()).isPresent()
                && consents.inForce(survey.about(), Consents.AUTHORITY).filter(each -> each.shared().contains(Shared.ANSWERS)).isPresent()
                && looks(survey, Consents.AUTHORITY, officer);
    }

    private boolean looks(Survey survey, String recipient, Caller by) {
        return consents.look(survey.about(), recipient, by.signedIn(), clock.instant()).isPresent();
    }

    /** In the order of the questions. */
    @Transactional(readOnly = true)
    public List<Answer> answers(Survey survey) {
        return store.answers(survey.id(), pack.settings().questions(), proofs.of(survey.id()));
    }

    @Transactional(readOnly = true)
    public SurveySettings settings() {
        return pack.settings();
    }

    /** Said by the partner or by an officer; the last word is shown with whose it is. @param levels by code of the question; those left out stay as they are */
    public void note(SurveyId id, Map<String, Evidence> levels, Caller by) {
        var survey = find(id, by);
        var now = clock.instant();
        var changed = answers(survey).stream().filter(each -> levels.getOrDefault(each.question().code(), each.evidence()) != each.evidence()).toList();
        if (changed.isEmpty()) return;
        changed.forEach(each -> store.note(id, each.question().code(), levels.get(each.question().code()), !isOf(survey, by), by.reference(), now));
        events.publishEvent(new EvidenceNoted(survey.project(), id, changed.size(), now, by));
    }
}
