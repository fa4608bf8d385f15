package fr.levain.readings.web;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.readings.LayReaders;
import fr.levain.readings.ReaderAnonymity;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The peers or citizens who may read for a call: who they are, and citizens to invite. */
@Controller
@RequestMapping("/instruction/appels/{call}/lectures/pairs/{kind}")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class LayReadersController {
    private static final int LONGEST = 200;

    private final LayReaders readers;
    private final ReadingCalls calls;
    private final ReaderAnonymity anonymity;

    LayReadersController(LayReaders readers, ReadingCalls calls, ReaderAnonymity anonymity) {
        this.readers = readers;
        this.calls = calls;
        this.anonymity = anonymity;
    }

    @GetMapping
    View show(@PathVariable String call, @PathVariable String kind, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(call, kind, Map.of(), switch (fait) {
            case "invite" -> "Cette personne est invitée. Elle reçoit un courriel quand un dossier lui est confié.";
            case "retire" -> "Cette personne n’est plus invitée. Les lectures qu’elle a déjà lui restent.";
            default -> "";
        }, FormErrors.none(), caller);
    }

    @PostMapping
    View invite(@PathVariable String call, @PathVariable String kind, @RequestParam Map<String, String> typed, Caller caller) {
        var name = typed.getOrDefault("nom", "").strip();
        var email = typed.getOrDefault("courriel", "").strip();
        var errors = FormErrors.none();
        if (name.isEmpty() || name.length() > LONGEST) errors = errors.plus("nom", "Écrivez le nom de la personne.");
        if (email.length() > LONGEST || !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) errors = errors.plus("courriel", "Écrivez une adresse électronique, par exemple prenom@exemple.fr.");
        if (!errors.isEmpty()) return page(call, kind, typed, "", errors, caller);
        anonymity.checkTold(calls.required(call), caller);
        readers.invite(call, kind, name, email, caller);
        return Redirect.to(path(call, kind) + "?fait=invite");
    }

    @PostMapping("/{account}/retrait")
    View takeBack(@PathVariable String call, @PathVariable String kind, @PathVariable UUID account, Caller caller) {
        anonymity.checkTold(calls.required(call), caller);
        readers.takeBack(call, kind, new AccountId(account), caller);
        return Redirect.to(path(call, kind) + "?fait=retire");
    }

    private View page(String call, String slug, Map<String, String> typed, String notice, FormErrors errors, Caller caller) {
        var terms = calls.required(call);
        anonymity.checkTold(terms, caller);
        ReadingTerms.Kind kind = terms.kind(slug).orElseThrow(() -> new NotFound("kind of reading " + slug));
        return new LayReadersPage(call, calls.call(call).title(), kind, readers.of(call, slug), typed, notice, errors);
    }

    private static String path(String call, String kind) {
        return "/instruction/appels/" + call + "/lectures/pairs/" + kind;
    }
}
