package fr.levain.assessment.web;

import fr.levain.accounts.Accounts;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Contact;
import fr.levain.assessment.Contacts;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Calls, mails and letters about a dossier, noted by whoever had them. */
@Controller
@RequestMapping("/instruction/{reference}/echanges-notes")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class ContactController {
    private static final int LONGEST = 4_000;

    private final Contacts contacts;
    private final Assessments assessments;
    private final Applications applications;
    private final Accounts accounts;
    private final Clock clock;

    ContactController(Contacts contacts, Assessments assessments, Applications applications, Accounts accounts, Clock clock) {
        this.contacts = contacts;
        this.assessments = assessments;
        this.applications = applications;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    View contacts(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, Caller caller) {
        var today = today();
        var typed = new HashMap<String, String>(Map.of("sorte", Contact.Kind.CALL.name(), "sens", "recu",
                "jour-jour", String.valueOf(today.getDayOfMonth()), "jour-mois", String.valueOf(today.getMonthValue()),
                "jour-annee", String.valueOf(today.getYear())));
        return page(assessments.byReference(reference, caller), page, typed, FormErrors.none());
    }

    @PostMapping
    View note(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var file = assessments.byReference(reference, caller);
        var kind = Stream.of(Contact.Kind.values()).filter(each -> each.name().equals(word(typed, "sorte"))).findFirst();
        var day = TypedDay.read(typed, "jour");
        var errors = problems(typed, kind, day);
        if (!errors.isEmpty()) return page(file, 1, typed, errors);
        contacts.note(reference, kind.orElseThrow(), word(typed, "sens").equals("recu"), day.orElseThrow(), word(typed, "avec"), word(typed, "resume"), caller);
        return Redirect.to("/instruction/" + reference + "/echanges-notes");
    }

    private FormErrors problems(Map<String, String> typed, Optional<Contact.Kind> kind, Optional<LocalDate> day) {
        var errors = FormErrors.none();
        if (kind.isEmpty()) errors = errors.plus("sorte", "Choisissez appel, courriel ou courrier.");
        if (!word(typed, "sens").matches("recu|envoye")) errors = errors.plus("sens", "Dites si l’échange vient du porteur ou du service.");
        if (day.isEmpty()) errors = errors.plus("jour-jour", "Indiquez le jour de l’échange, par exemple 27 3 2026.");
        else if (day.get().isAfter(today())) errors = errors.plus("jour-jour", "Ce jour est à venir : indiquez celui de l’échange.");
        if (word(typed, "avec").isBlank()) errors = errors.plus("avec", "Indiquez avec qui.");
        else if (word(typed, "avec").length() > 200) errors = errors.plus("avec", "Raccourcissez : 200 caractères au plus.");
        if (word(typed, "resume").isBlank()) errors = errors.plus("resume", "Résumez l’échange en une phrase.");
        else if (word(typed, "resume").length() > LONGEST) errors = errors.plus("resume", "Raccourcissez votre résumé : 4 000 caractères au plus.");
        return errors;
    }

    private ContactsPage page(CaseFile file, int number, Map<String, String> typed, FormErrors errors) {
        int page = Math.max(number, 1);
        int count = contacts.count(file.application());
        var listed = contacts.of(file.application(), page);
        var here = "/instruction/" + file.reference() + "/echanges-notes?page=";
        var paging = new Paging(French.plural(count, "échange noté", "échanges notés"),
                page > 1 ? Optional.of(here + (page - 1)) : Optional.empty(),
                page * Contacts.PER_PAGE < count ? Optional.of(here + (page + 1)) : Optional.empty());
        return new ContactsPage(file.reference(), applications.view(file.application()).shownTitle(), listed,
                accounts.people(listed.stream().flatMap(each -> each.notedBy().stream()).toList()), typed, paging, errors);
    }

    private static String word(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
