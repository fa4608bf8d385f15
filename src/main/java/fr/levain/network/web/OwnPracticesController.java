package fr.levain.network.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.network.NetworkWords;
import fr.levain.network.Notices;
import fr.levain.network.Practice;
import fr.levain.network.PracticeSource;
import fr.levain.network.PracticeText;
import fr.levain.network.Practices;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Practice sheets as their authors write them and as officers read them before anyone else. */
@Controller
class OwnPracticesController {
    private final Practices practices;
    private final Notices notices;
    private final NetworkWords words;
    private final List<PracticeSource> sources;

    OwnPracticesController(Practices practices, Notices notices, NetworkWords words, List<PracticeSource> sources) {
        this.sources = sources;
        this.practices = practices;
        this.notices = notices;
        this.words = words;
    }

    /** @param from reference of what was done; nothing is filled in when blank */
    @AnyAccount
    @GetMapping("/mes-fiches-pratiques/nouvelle")
    View blank(@RequestParam(name = "depuis", defaultValue = "") String from, Caller.Account caller) {
        var outline = from.isBlank() ? PracticeText.BLANK
                : sources.stream().flatMap(each -> each.outline(from, caller).stream()).findFirst().orElse(PracticeText.BLANK);
        return form(Optional.empty(), new PracticeForm(outline, Optional.empty(), FormErrors.none()), false, caller);
    }

    @AnyAccount
    @PostMapping("/mes-fiches-pratiques/nouvelle")
    View begin(@RequestParam MultiValueMap<String, String> typed, Caller.Account caller) {
        var read = PracticeForm.read(typed, words.settings(), sends(typed));
        if (read.text().title().isEmpty()) return form(Optional.empty(), read, false, caller);
        var practice = practices.begin(read.text(), read.organisation(), caller);
        return after(practice, read, typed, caller);
    }

    /** To write while it may be written; else to read. */
    @AnyAccount
    @GetMapping("/mes-fiches-pratiques/{slug}")
    View one(@PathVariable String slug, @RequestParam(name = "fait", defaultValue = "") String done, Caller.Account caller) {
        var practice = practices.view(slug, caller);
        if (Practices.isAuthor(caller, practice) && practice.status().isWritten())
            return form(Optional.of(practice), new PracticeForm(practice.text(), practice.organisation(), FormErrors.none()), done.equals("garde"), caller);
        return page(practice, "", FormErrors.none(), caller);
    }

    @AnyAccount
    @PostMapping("/mes-fiches-pratiques/{slug}")
    View write(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller.Account caller) {
        var read = PracticeForm.read(typed, words.settings(), sends(typed));
        if (read.text().title().isEmpty()) return form(Optional.of(practices.view(slug, caller)), read, false, caller);
        return after(practices.write(slug, read.text(), read.organisation(), caller), read, typed, caller);
    }

    @AnyAccount
    @PostMapping("/mes-fiches-pratiques/{slug}/nouvelle-version")
    View reopen(@PathVariable String slug, Caller.Account caller) {
        practices.reopen(slug, caller);
        return Redirect.to("/mes-fiches-pratiques/" + slug);
    }

    @AnyAccount
    @PostMapping("/mes-fiches-pratiques/{slug}/retrait")
    View withdraw(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form, Caller.Account caller) {
        var practice = practices.view(slug, caller);
        var reason = new Typed(form).text("motif");
        if (!Practices.isAuthor(caller, practice) && reason.isEmpty()) return page(practice, reason, FormErrors.of("motif", "Dites à son auteur pourquoi vous retirez la fiche."), caller);
        practices.withdraw(slug, reason, caller);
        return Redirect.to(Practices.isAuthor(caller, practice) ? "/mon-reseau" : "/gestion/reseau");
    }

    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
    @PostMapping("/gestion/fiches-pratiques/{slug}/publication")
    View publish(@PathVariable String slug, Caller caller) {
        practices.publish(slug, caller);
        return Redirect.to("/reseau/fiches-pratiques/" + slug);
    }

    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
    @PostMapping("/gestion/fiches-pratiques/{slug}/modifications")
    View askChanges(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form, Caller.Account caller) {
        var typed = new Typed(form);
        if (typed.text("motif").isEmpty()) typed.refuse("motif", "Dites ce qu’il faut modifier : son auteur le lit.");
        var reason = typed.limited("motif", Typed.LONG);
        if (!typed.errors().isEmpty()) return page(practices.view(slug, caller), reason, typed.errors(), caller);
        practices.askChanges(slug, reason, caller);
        return Redirect.to("/gestion/reseau");
    }

    /** What was typed is kept, whatever is left to mend. */
    private View after(Practice practice, PracticeForm read, MultiValueMap<String, String> typed, Caller.Account caller) {
        if (!read.errors().isEmpty()) return form(Optional.of(practice), read, false, caller);
        if (!sends(typed)) return Redirect.to(practice.path() + "?fait=garde");
        practices.submit(practice.slug(), caller);
        return Redirect.to(practice.path());
    }

    private static boolean sends(MultiValueMap<String, String> typed) {
        return "envoyer".equals(typed.getFirst("suite"));
    }

    private PracticeFormPage form(Optional<Practice> practice, PracticeForm form, boolean saved, Caller.Account caller) {
        return new PracticeFormPage(practice, form, words.settings(), notices.organisations(caller), caller.name(), saved);
    }

    private OwnPracticePage page(Practice practice, String reason, FormErrors errors, Caller.Account caller) {
        boolean mine = Practices.isAuthor(caller, practice);
        return new OwnPracticePage(practice, words.settings(), mine, !mine, reason, errors);
    }
}
