package fr.levain.surveys;

import fr.levain.consents.Consents;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.surveys.SurveyOpening.Answered;
import fr.levain.surveys.SurveyOpening.Correcting;
import fr.levain.surveys.SurveyOpening.Open;
import fr.levain.surveys.SurveyOpening.Over;
import fr.levain.surveys.SurveyOpening.Withdrawn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link of a survey takes one answer. Forwarded or used again, it changes nothing: only a code sent to the address asked
 * opens the answers to correction, until the closing day.
 */
@Service
@Transactional
public class SurveyLinks {
    private static final int TRIES = 5;
    private static final Duration SAME_CLICK = Duration.ofMinutes(1);

    private final SurveyStore store;
    private final SurveyCodeStore codes;
    private final ProofStore proofs;
    private final Documents documents;
    private final SurveysInPack pack;
    private final Programmes programmes;
    private final Consents consents;
    private final SurveyMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveyLinks(
            SurveyStore store, SurveyCodeStore codes, ProofStore proofs, Documents documents, SurveysInPack pack, Programmes programmes, Consents consents, SurveyMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.codes = codes;
        this.proofs = proofs;
        this.documents = documents;
        this.pack = pack;
        this.programmes = programmes;
        this.consents = consents;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param pass what this browser kept of a code typed; empty when it kept none
     * @throws NotFound when no such link was ever sent, or another has replaced it
     */
    @Transactional(readOnly = true)
    public SurveyOpening open(String secret, String pass) {
        var survey = store.find(secret).orElseThrow(() -> new NotFound("survey"));
        if (consents.inForce(survey.about(), survey.partner()).isEmpty()) return new Withdrawn(survey);
        if (survey.isOver(clock.instant()) || survey.status() == SurveyStatus.SILENT || survey.status() == SurveyStatus.CANCELLED) return new Over(survey);
        if (survey.status() == SurveyStatus.SENT) return new Open(survey, questions(survey));
        if (!codes.isPass(survey.id(), pass)) return new Answered(survey);
        var questions = questions(survey);
        return new Correcting(survey, questions, store.answers(survey.id(), questions, proofs.of(survey.id())));
    }

    /**
     * Of two who send at once, the first is heard.
     *
     * @param joined to one of the answers
     * @return false when it was answered before, or is over: nothing changes
     */
    public boolean answer(String secret, Map<Question, String> answers, List<Proof> joined) {
        if (!(open(secret, "") instanceof Open(var opened, _))) return false;
        var survey = store.lock(opened.id());
        if (survey.status() != SurveyStatus.SENT) return false;
        var now = clock.instant();
        store.move(survey, SurveyStatus.ANSWERED, now);
        store.answer(survey.id(), answers);
        joined.forEach(each -> join(survey, each, now));
        events.publishEvent(new SurveyAnswered(survey.project(), survey.id(), answers.size(), false, now, bearer(survey)));
        return true;
    }

    /** @param removed keys of what was joined before and no longer is; what goes with an answer taken out goes too @return false when this browser may not, or no longer */
    public boolean correct(String secret, String pass, Map<Question, String> answers, List<Proof> joined, Set<String> removed) {
        if (!(open(secret, pass) instanceof Correcting(var survey, _, _))) return false;
        store.lock(survey.id());
        store.answer(survey.id(), answers);
        var now = clock.instant();
        proofs.of(survey.id()).stream().filter(each -> removed.contains(each.key()) || answers.keySet().stream().noneMatch(question -> question.code().equals(each.question())))
                .forEach(each -> remove(survey, each));
        joined.forEach(each -> join(survey, each, now));
        events.publishEvent(new SurveyAnswered(survey.project(), survey.id(), answers.size(), true, now, bearer(survey)));
        return true;
    }

    /** A file sent again under the same name takes the place of the one before, which goes. */
    private void join(Survey survey, Proof proof, Instant now) {
        proofs.of(survey.id()).stream().filter(each -> each.key().equals(proof.key()) && !each.document().equals(proof.document())).forEach(each -> remove(survey, each));
        proofs.add(survey.id(), proof, now);
    }

    private void remove(Survey survey, Proof proof) {
        proofs.remove(survey.id(), proof);
        proof.document().ifPresent(this::detach);
    }

    /** A file that goes with an answer, kept before the answer is; empty when this link may not answer, or no longer. */
    public Optional<UploadResult> attach(String secret, String pass, Upload upload) {
        return switch (open(secret, pass)) {
            case Open(var survey, _) -> Optional.of(documents.store(upload, bearer(survey), survey.id().subject(), clock.instant()));
            case Correcting(var survey, _, _) -> Optional.of(documents.store(upload, bearer(survey), survey.id().subject(), clock.instant()));
            case Answered _, Withdrawn _, Over _ -> Optional.empty();
        };
    }

    /** A file that no answer was kept for. */
    public void detach(DocumentId document) {
        documents.remove(document, new Caller.System("surveys"), clock.instant());
    }

    /** To the address asked, and to no other. */
    public void sendCode(String secret) {
        if (!(open(secret, "") instanceof Answered(var survey))) return;
        store.lock(survey.id());
        var now = clock.instant();
        if (codes.find(survey.id()).filter(sent -> sent.sentAt().plus(SAME_CLICK).isAfter(now)).isPresent()) return;
        var code = LinkSecret.code();
        codes.put(survey.id(), code, now);
        mails.code(survey, code, pack.settings().codeMinutes());
        events.publishEvent(new SurveyCodeSent(survey.project(), survey.id(), survey.months(), now, bearer(survey)));
    }

    public CodeResult confirm(String secret, String typed) {
        if (!(open(secret, "") instanceof Answered(var survey))) return new CodeResult.Spent();
        var sent = codes.find(survey.id());
        var until = Duration.ofMinutes(pack.settings().codeMinutes());
        if (sent.isEmpty() || sent.get().digest().isEmpty() || sent.get().attempts() >= TRIES || !clock.instant().isBefore(sent.get().sentAt().plus(until)))
            return new CodeResult.Spent();
        if (sent.get().isFor(survey.id(), typed.replaceAll("[\\s\\p{Z}]", ""))) return new CodeResult.Done(codes.pass(survey.id()));
        codes.failed(survey.id());
        var left = TRIES - sent.get().attempts() - 1;
        return left == 0 ? new CodeResult.Spent() : new CodeResult.Wrong(left);
    }

    /** @throws NotFound when no such link was ever sent */
    @Transactional(readOnly = true)
    public List<Question> questions(String secret) {
        return questions(store.find(secret).orElseThrow(() -> new NotFound("survey")));
    }

    /** Its holder wants no survey any more: this one and those to come. */
    public void stop(String secret) {
        if (!(open(secret, "") instanceof Open(var survey, _))) return;
        var now = clock.instant();
        cancel(store.lock(survey.id()), now);
        store.plannedOf(survey.support()).forEach(each -> cancel(each, now));
    }

    private void cancel(Survey survey, Instant now) {
        store.move(survey, SurveyStatus.CANCELLED, now);
        events.publishEvent(new SurveyCancelled(survey.project(), survey.id(), SurveyCancelled.Why.STOPPED, now, bearer(survey)));
    }

    private List<Question> questions(Survey survey) {
        var satisfaction = programmes.find(survey.programme()).map(Programme::satisfaction).orElse(false);
        return pack.settings().asked(survey.programme(), satisfaction, store.isFirst(survey));
    }

    private Caller bearer(Survey survey) {
        return new Caller.LinkBearer(survey.id().value(), "survey", survey.id().subject(), survey.closesAt().orElse(clock.instant()));
    }
}
