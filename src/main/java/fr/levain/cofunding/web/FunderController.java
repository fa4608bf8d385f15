package fr.levain.cofunding.web;

import fr.levain.cofunding.FunderAnswers;
import fr.levain.cofunding.FunderAnswers.Vote;
import fr.levain.cofunding.FunderResult;
import fr.levain.cofunding.FunderResult.Done;
import fr.levain.cofunding.FunderResult.Refused;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another funder answers from its link; the code sent to its address signs each answer. */
@Controller
@OpenToAll
@RequestMapping("/co-instruction/{key}")
class FunderController {
    private final FunderAnswers answers;

    FunderController(FunderAnswers answers) {
        this.answers = answers;
    }

    /** A private address stays out of search engines, and of what browsers keep. */
    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    View show(@PathVariable String key, @RequestParam(defaultValue = "") String fait) {
        return page(key, Map.of(), FormErrors.none(), told(fait));
    }

    @PostMapping("/code")
    View sendCode(@PathVariable String key) {
        return Redirect.to("/co-instruction/" + key + "?fait=" + (answers.sendCode(key) ? "code" : "trop"));
    }

    @PostMapping("/accuse")
    View acknowledge(@PathVariable String key, @RequestParam Map<String, String> typed) {
        return after(answers.acknowledge(key, typed.getOrDefault("code", "")), key, typed, "accuse");
    }

    @PostMapping("/vote")
    View vote(@PathVariable String key, @RequestParam Map<String, String> typed) {
        var sense = typed.getOrDefault("sens", "");
        var errors = FormErrors.none();
        if (!sense.equals("oui") && !sense.equals("non")) errors = errors.plus("sens", "Dites si votre aide est attribuée.");
        var day = TypedDay.read(typed, "vote");
        if (day.isEmpty()) errors = errors.plus("vote-jour", "Indiquez le jour du vote, par exemple 27 3 2026.");
        var amount = Amounts.read(typed.getOrDefault("montant", ""));
        if (amount.isEmpty()) errors = errors.plus("montant", "Écrivez le montant voté, par exemple 5 000.");
        if (!errors.isEmpty()) return page(key, typed, errors, "");
        return after(answers.vote(key, typed.getOrDefault("code", ""), new Vote(sense.equals("oui"), amount, typed.getOrDefault("acte", ""), day.orElseThrow())), key, typed, "vote");
    }

    private View after(FunderResult result, String key, Map<String, String> typed, String done) {
        return switch (result) {
            case Done _ -> Redirect.to("/co-instruction/" + key + "?fait=" + done);
            case Refused(var problems) -> {
                var errors = FormErrors.none();
                for (var problem : problems) errors = errors.plus(problem.field(), problem.message());
                yield page(key, typed, errors, "");
            }
        };
    }

    private View page(String key, Map<String, String> typed, FormErrors errors, String notice) {
        return new FunderPage(key, answers.open(key), typed, errors, notice);
    }

    private static String told(String done) {
        return switch (done) {
            case "code" -> "Un code est envoyé à votre adresse. Il sert une fois, dans la demi-heure.";
            case "trop" -> "Cinq codes sont déjà partis. Réessayez dans une heure.";
            case "accuse" -> "Votre accusé de réception est enregistré.";
            case "vote" -> "Votre vote est enregistré.";
            default -> "";
        };
    }
}
