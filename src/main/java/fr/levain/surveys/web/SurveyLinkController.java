package fr.levain.surveys.web;

import fr.levain.directory.Partners;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.surveys.Answer;
import fr.levain.surveys.CodeResult;
import fr.levain.surveys.Proof;
import fr.levain.surveys.Question;
import fr.levain.surveys.QuestionReading;
import fr.levain.surveys.Survey;
import fr.levain.surveys.SurveyLinks;
import fr.levain.surveys.SurveyOpening.Answered;
import fr.levain.surveys.SurveyOpening.Correcting;
import fr.levain.surveys.SurveyOpening.Open;
import fr.levain.surveys.SurveyOpening.Over;
import fr.levain.surveys.SurveyOpening.Withdrawn;
import fr.levain.surveys.SurveyStatus;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SummaryRow;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A survey is answered once by its link, and corrected by whoever received it. */
@Controller
@OpenToAll
@RequestMapping("/resultats/{secret}")
class SurveyLinkController {
    private static final String PASS = "resultats";
    private static final Duration KEPT = Duration.ofDays(30);

    private final SurveyLinks links;
    private final Programmes programmes;
    private final Partners partners;

    SurveyLinkController(SurveyLinks links, Programmes programmes, Partners partners) {
        this.links = links;
        this.programmes = programmes;
        this.partners = partners;
    }

    /** A private address stays out of search engines. */
    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    View show(@PathVariable String secret, @RequestParam(defaultValue = "") String fait, @CookieValue(name = PASS, defaultValue = "") String pass) {
        return switch (links.open(secret, pass)) {
            case Open(var survey, var questions) -> page(survey, questions, List.of(), Set.of(), secret, false, Map.of(), FormErrors.none());
            case Answered(var survey) -> answered(survey, secret, fait, List.of(), FormErrors.none(), 200);
            case Correcting(var survey, var questions, var answers) -> page(survey, questions, proofs(answers), Set.of(), secret, true,
                    answers.stream().collect(Collectors.toMap(each -> each.question().code(), each -> each.question().kind().isSummed() ? each.value().replace('.', ',') : each.value())), FormErrors.none());
            case Over(var survey) -> over(survey);
            case Withdrawn(var survey) -> withdrawn(survey);
        };
    }

    @PostMapping
    View answer(@PathVariable String secret, @RequestParam Map<String, String> typed, @RequestParam(name = ProofReading.FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(name = ProofReading.REMOVED, defaultValue = "") Set<String> removed, @CookieValue(name = PASS, defaultValue = "") String pass) {
        return switch (links.open(secret, pass)) {
            case Open(var survey, var questions) -> taken(survey, questions, List.of(), secret, "", typed, file, Set.of());
            // typed by whoever came second: told, shown, not kept
            case Answered _ -> second(secret, QuestionReading.of(links.questions(secret), typed).answers());
            case Correcting(var survey, var questions, var answers) -> taken(survey, questions, proofs(answers), secret, pass, typed, file, removed);
            case Over(var survey) -> over(survey);
            case Withdrawn(var survey) -> withdrawn(survey);
        };
    }

    /** Of the answers and of what goes with one of them, all is kept, or nothing. @param pass blank for a first answer */
    private View taken(Survey survey, List<Question> questions, List<Proof> proofs, String secret, String pass, Map<String, String> typed, @Nullable MultipartFile file,
            Set<String> removed) {
        var corrects = !pass.isEmpty();
        var reading = QuestionReading.of(questions, typed);
        var proof = ProofReading.of(typed, file, reading.answers().keySet());
        var errors = errors(reading);
        for (var problem : proof.errors().errors()) errors = errors.plus(problem.fieldId(), problem.message());
        // an empty form would use the link up, and count as an answer
        if (errors.isEmpty() && reading.answers().isEmpty() && !questions.isEmpty())
            errors = errors.plus(questions.getFirst().code(), "Répondez à une question au moins. Vous pouvez laisser les autres vides.");
        if (!errors.isEmpty()) return page(survey, questions, proofs, removed, secret, corrects, typed, errors);
        var sent = proof.file().flatMap(upload -> links.attach(secret, pass, upload));
        if (sent.isPresent() && sent.get() instanceof UploadResult.Rejected(var _, var why))
            return page(survey, questions, proofs, removed, secret, corrects, typed, FormErrors.of(ProofReading.FILE, why));
        var stored = sent.flatMap(result -> result instanceof UploadResult.Stored(var document) ? Optional.of(document) : Optional.empty());
        var joined = Stream.concat(stored.map(proof::of).stream(), proof.link().stream()).toList();
        var kept = corrects ? links.correct(secret, pass, reading.answers(), joined, removed) : links.answer(secret, reading.answers(), joined);
        if (kept) return Redirect.to(path(secret) + "?fait=envoye");
        stored.ifPresent(document -> links.detach(document.id()));
        return second(secret, reading.answers());
    }

    @PostMapping("/code")
    View code(@PathVariable String secret) {
        links.sendCode(secret);
        return Redirect.to(path(secret) + "?fait=code");
    }

    @PostMapping("/confirmation")
    View confirm(@PathVariable String secret, @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        if (!(links.open(secret, "") instanceof Answered(var survey))) return Redirect.to(path(secret));
        return switch (links.confirm(secret, code)) {
            case CodeResult.Done(var pass) -> {
                response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(PASS, pass).path(path(secret)).httpOnly(true).secure(request.isSecure())
                        .sameSite("Lax").maxAge(KEPT).build().toString());
                yield Redirect.to(path(secret));
            }
            case CodeResult.Wrong(var left) -> wrong(survey, secret,
                    "Ce n’est pas le bon code. Vérifiez le dernier courriel reçu : il reste %s.".formatted(French.plural(left, "essai", "essais")));
            case CodeResult.Spent() -> wrong(survey, secret, "Ce code ne vaut plus rien. Demandez-en un autre.");
        };
    }

    @PostMapping("/arret")
    View stop(@PathVariable String secret) {
        links.stop(secret);
        return Redirect.to(path(secret));
    }

    private View second(String secret, Map<Question, String> typed) {
        // closed, or withdrawn, while it was typed
        if (!(links.open(secret, "") instanceof Answered(var survey))) return show(secret, "", "");
        return answered(survey, secret, "", typed.entrySet().stream().map(each -> SummaryRow.of(each.getKey().label(), each.getKey().shown(each.getValue()))).toList(), FormErrors.none(), 409);
    }

    private View wrong(Survey survey, String secret, String message) {
        return answered(survey, secret, "code", List.of(), FormErrors.of("code", message), 422);
    }

    private static View answered(Survey survey, String secret, String done, List<SummaryRow> lost, FormErrors errors, int status) {
        return new SurveyAnsweredPage(survey, path(secret), done.equals("envoye"), done.equals("code"), lost, errors, status);
    }

    private static List<Proof> proofs(List<Answer> answers) {
        return answers.stream().flatMap(each -> each.proofs().stream()).toList();
    }

    private View page(Survey survey, List<Question> questions, List<Proof> proofs, Set<String> removed, String secret, boolean corrects, Map<String, String> typed, FormErrors errors) {
        return new SurveyPage(survey, questions, proofs, removed, partners.nameOf(survey.partner()), programmes.titleOf(survey.programme()),
                programmes.find(survey.programme()).flatMap(Programme::funder).orElse("Le financeur"), corrects, path(secret), Map.copyOf(typed), errors);
    }

    private View over(Survey survey) {
        return new SurveyOverPage(partners.nameOf(survey.partner()), survey.status() == SurveyStatus.CANCELLED ? SurveyOverPage.End.STOPPED : SurveyOverPage.End.CLOSED);
    }

    private View withdrawn(Survey survey) {
        return new SurveyOverPage(partners.nameOf(survey.partner()), SurveyOverPage.End.WITHDRAWN);
    }

    private static FormErrors errors(QuestionReading reading) {
        var errors = FormErrors.none();
        for (var problem : reading.problems().entrySet()) errors = errors.plus(problem.getKey(), problem.getValue());
        return errors;
    }

    private static String path(String secret) {
        return "/resultats/" + secret;
    }
}
