package fr.levain.assessment.web;

import fr.levain.applications.Applications;
import fr.levain.applications.Supplement;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.calls.Calls;
import fr.levain.calls.DocumentRequirement;
import fr.levain.forms.FieldType;
import fr.levain.forms.Forms;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/instruction/{reference}")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class RequestController {
    private final Assessments assessments;
    private final Applications applications;
    private final Calls calls;
    private final Forms forms;

    RequestController(Assessments assessments, Applications applications, Calls calls, Forms forms) {
        this.assessments = assessments;
        this.applications = applications;
        this.calls = calls;
        this.forms = forms;
    }

    /** @param selon {@code verification}: the pieces found wanting are ticked, and the message drafted */
    @GetMapping("/pieces")
    View pieces(@PathVariable String reference, @RequestParam(defaultValue = "") String selon, Caller caller) {
        var file = assessments.handled(reference, caller);
        if (!selon.equals("verification")) return page(file, true, List.of(), "20", "", FormErrors.none());
        var drafted = DraftedRequest.of(requirements(file), assessments.documentChecks(file.application()));
        return page(file, true, drafted.pieces(), "20", drafted.message(), FormErrors.none());
    }

    /** @param selon {@code correction}: a partner asks for one, and the message is drafted @param champ answers ticked beforehand */
    @GetMapping("/precisions")
    View clarification(
            @PathVariable String reference, @RequestParam(defaultValue = "") String selon, @RequestParam(defaultValue = "") List<String> champ, Caller caller) {
        var message = selon.equals("correction") ? "Un partenaire propose une correction depuis le dépôt. Corrigez votre réponse, ou dites-nous pourquoi vous la gardez." : "";
        return page(assessments.handled(reference, caller), false, champ, "15", message, FormErrors.none());
    }

    @PostMapping("/pieces")
    View askPieces(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") List<String> piece,
            @RequestParam(defaultValue = "") String delai,
            @RequestParam(defaultValue = "") String message,
            Caller caller) {
        return ask(assessments.handled(reference, caller), true, piece, delai, message, caller);
    }

    @PostMapping("/precisions")
    View askClarification(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") List<String> champ,
            @RequestParam(defaultValue = "") String delai,
            @RequestParam(defaultValue = "") String message,
            Caller caller) {
        return ask(assessments.handled(reference, caller), false, champ, delai, message, caller);
    }

    private View ask(CaseFile file, boolean forPieces, List<String> chosen, String days, String message, Caller caller) {
        var asked = forPieces
                ? requirements(file).stream()
                        .filter(each -> chosen.contains(each.code()))
                        .map(each -> Supplement.Piece.awaited(each.code(), each.label()))
                        .toList()
                : List.<Supplement.Piece>of();
        var errors = FormErrors.none();
        if (forPieces && asked.isEmpty()) errors = errors.plus("piece", "Cochez au moins une pièce à demander.");
        if (message.isBlank())
            errors = errors.plus("message", forPieces
                    ? "Expliquez ce qui manque et comment l’envoyer." : "Écrivez votre question.");
        if (!days.strip().matches("[1-9]\\d?")) errors = errors.plus("delai", "Indiquez un délai de 1 à 99 jours.");
        if (!errors.isEmpty()) return page(file, forPieces, chosen, days, message, errors);
        var given = Integer.parseInt(days.strip());
        if (forPieces) assessments.askPieces(file.reference(), asked, message.strip(), given, caller);
        else assessments.askClarification(file.reference(), questions(file).stream().map(Choice::value).filter(chosen::contains).toList(), message.strip(), given, caller);
        return Redirect.to("/instruction/" + file.reference());
    }

    private RequestPage page(
            CaseFile file, boolean forPieces, List<String> chosen, String days, String message, FormErrors errors) {
        var choices = forPieces
                ? requirements(file).stream()
                        .map(each -> new Choice(each.code(), each.label(), each.concerns().orElse(each.due().label())))
                        .toList()
                // those ticked beforehand are read first: the list is long
                : questions(file).stream().sorted(Comparator.comparing(choice -> !chosen.contains(choice.value()))).toList();
        return new RequestPage(
                file.reference(), applications.view(file.application()).shownTitle(), forPieces, choices, chosen, days,
                message, errors);
    }

    /** The questions the author answered, each with its page: what may be corrected. */
    private List<Choice> questions(CaseFile file) {
        var form = forms.revision(applications.view(file.application()).form());
        var answers = applications.answers(file.application());
        return form.visiblePages(answers).stream()
                .flatMap(page -> form.visibleFields(page, answers).stream()
                        .filter(field -> !(field.type() instanceof FieldType.Consent) && !(field.type() instanceof FieldType.IbanType))
                        .map(field -> new Choice(field.id(), field.label(), page.title())))
                .toList();
    }

    private List<DocumentRequirement> requirements(CaseFile file) {
        return calls.revision(applications.view(file.application()).callRevision()).pieces();
    }
}
