package fr.levain.readings.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.Applications;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.readings.ReadingId;
import fr.levain.readings.Reopenings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening a given reading again, with its reason. */
@Controller
@RequestMapping("/instruction/{reference}/lectures/{id}/reouverture")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class ReopeningController {
    private final Reopenings reopenings;
    private final Applications applications;
    private final Accounts accounts;

    ReopeningController(Reopenings reopenings, Applications applications, Accounts accounts) {
        this.reopenings = reopenings;
        this.applications = applications;
        this.accounts = accounts;
    }

    @GetMapping
    View ask(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        return reopenings.of(reference, new ReadingId(id), caller).isGiven() ? page(reference, id, "", FormErrors.none(), caller) : Redirect.to(board(reference));
    }

    @PostMapping
    View reopen(@PathVariable String reference, @PathVariable UUID id, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var given = reopenings.of(reference, new ReadingId(id), caller);
        // a second click finds it open already
        if (!given.isGiven()) return Redirect.to(board(reference) + "?fait=rouverte");
        var length = motif.strip().length();
        if (length < Reopenings.SHORTEST_REASON)
            return page(reference, id, motif, FormErrors.of("motif", "Écrivez pourquoi, en une phrase : le lecteur la reçoit et elle reste au dossier."), caller);
        if (length > Reopenings.LONGEST_REASON) return page(reference, id, motif, FormErrors.of("motif", "Raccourcissez : 1 000 caractères au plus."), caller);
        if (reopenings.refusal(given, caller).isPresent()) return page(reference, id, motif, FormErrors.none(), caller);
        reopenings.reopen(reference, given.id(), motif, caller);
        return Redirect.to(board(reference) + "?fait=rouverte");
    }

    private static String board(String reference) {
        return "/instruction/" + reference + "/lectures";
    }

    private View page(String reference, UUID id, String typed, FormErrors errors, Caller caller) {
        var given = reopenings.of(reference, new ReadingId(id), caller);
        return new ReopeningPage(reference, applications.view(given.application()).shownTitle(), accounts.find(given.reader()).map(Person::name).orElse("compte clos"),
                given, reopenings.refusal(given, caller), typed, errors);
    }
}
