package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Assignments;
import fr.levain.applications.Drafts;
import fr.levain.applications.Entitlement;
import fr.levain.applications.ParticipantId;
import fr.levain.applications.Participants;
import fr.levain.applications.Participants.Mandate;
import fr.levain.applications.SignOffs;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Reading;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The people of a dossier: invited, taken off, given a part. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/equipe")
class TeamController {
    private static final String PERSON = "personne-";
    static final int LONGEST_NAME = 120;
    static final int LONGEST_NOTE = 500;

    private final Drafts drafts;
    private final Participants participants;
    private final Assignments assignments;
    private final SignOffs signOffs;
    private final Documents documents;
    private final Clock clock;

    TeamController(Drafts drafts, Participants participants, Assignments assignments, SignOffs signOffs, Documents documents, Clock clock) {
        this.drafts = drafts;
        this.participants = participants;
        this.assignments = assignments;
        this.signOffs = signOffs;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    View team(@PathVariable String reference, Caller caller) {
        return page(new ApplicationReference(reference), Map.of(), FormErrors.none(), caller);
    }

    @PostMapping
    View invite(
            @PathVariable String reference,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) MultipartFile mandat,
            Caller caller) {
        var ref = new ApplicationReference(reference);
        var name = typed.getOrDefault("nom", "").strip();
        var email = Email.reading(typed.getOrDefault("courriel", ""));
        var entitlement = Stream.of(Entitlement.values()).filter(each -> each.name().equals(typed.get("droit"))).findFirst();
        var errors = FormErrors.none();
        if (name.isEmpty()) errors = errors.plus("nom", "Écrivez le nom de la personne que vous invitez.");
        if (name.length() > LONGEST_NAME) errors = errors.plus("nom", "Écrivez un nom de " + LONGEST_NAME + " caractères au plus.");
        if (email instanceof Reading.Unread<Email>(var why)) errors = errors.plus("courriel", why);
        if (entitlement.isEmpty()) errors = errors.plus("droit", "Choisissez ce que cette personne pourra faire.");
        var acts = entitlement.filter(Entitlement.ACT::equals).isPresent();
        var until = acts ? TypedDay.read(typed, "fin").orElse(null) : null;
        if (acts) {
            if (until == null || until.isBefore(LocalDate.ofInstant(clock.instant(), French.PARIS))) errors = errors.plus("fin-jour", "Indiquez le dernier jour du mandat, aujourd’hui ou plus tard.");
            if (mandat == null || mandat.isEmpty()) errors = errors.plus("mandat", "Joignez le mandat signé.");
        }
        if (!errors.isEmpty()) return page(ref, typed, errors, caller);
        var mandate = Optional.<Mandate>empty();
        if (until != null) {
            var view = drafts.dossier(ref, caller).view();
            switch (documents.store(Upload.of(mandat), caller, view.id().subject(), clock.instant())) {
                case Rejected(_, var why) -> {
                    return page(ref, typed, FormErrors.of("mandat", why), caller);
                }
                case Stored(var document) -> mandate = Optional.of(new Mandate(document.id(), until));
            }
        }
        var address = ((Reading.Read<Email>) email).value().value();
        if (!participants.invite(ref, name, address, entitlement.get(), mandate, caller)) {
            return page(ref, typed, FormErrors.of("courriel", "Cette adresse est déjà invitée. Renvoyez-lui son lien, ou retirez-la d’abord."), caller);
        }
        return Redirect.to("/dossiers/" + ref + "/equipe#personnes");
    }

    @PostMapping("/{participant}/relance")
    View resend(@PathVariable String reference, @PathVariable UUID participant, Caller caller) {
        participants.resend(new ApplicationReference(reference), new ParticipantId(participant), caller);
        return Redirect.to("/dossiers/" + reference + "/equipe#personnes");
    }

    @PostMapping("/{participant}/retrait")
    View remove(@PathVariable String reference, @PathVariable UUID participant, Caller caller) {
        var ref = new ApplicationReference(reference);
        participants.remove(ref, new ParticipantId(participant), caller);
        try {
            participants.access(ref, caller);
        } catch (NotFound left) {
            return Redirect.to("/dossiers");
        }
        return Redirect.to("/dossiers/" + ref + "/equipe#personnes");
    }

    @PostMapping("/parties")
    View assign(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        assignments.assign(new ApplicationReference(reference), people(typed), caller);
        return Redirect.to("/dossiers/" + reference + "/equipe#parties");
    }

    @PostMapping("/parties/{page}/rendre")
    View handBack(@PathVariable String reference, @PathVariable String page, @RequestParam(defaultValue = "") String mot, Caller caller) {
        var note = mot.strip();
        assignments.handBack(new ApplicationReference(reference), page, note.substring(0, Math.min(note.length(), LONGEST_NOTE)), caller);
        return Redirect.to("/dossiers/" + reference);
    }

    @PostMapping("/accord")
    View askAgain(@PathVariable String reference, Caller caller) {
        signOffs.askAgain(new ApplicationReference(reference), caller);
        return Redirect.to("/dossiers/" + reference + "/equipe#accord");
    }

    /** By page of the form, who is to fill it in; empty for nobody in particular. */
    private static Map<String, Optional<AccountId>> people(Map<String, String> typed) {
        var people = new LinkedHashMap<String, Optional<AccountId>>();
        typed.forEach((name, person) -> {
            if (!name.startsWith(PERSON)) return;
            people.put(name.substring(PERSON.length()), person.isEmpty() ? Optional.empty() : Optional.of(account(person)));
        });
        return people;
    }

    private static AccountId account(String typed) {
        try {
            return new AccountId(UUID.fromString(typed));
        } catch (IllegalArgumentException notOne) {
            throw new NotFound("account " + typed);
        }
    }

    private TeamPage page(ApplicationReference ref, Map<String, String> typed, FormErrors errors, Caller caller) {
        var dossier = drafts.dossier(ref, caller);
        var given = assignments.of(dossier.view().id());
        return new TeamPage(dossier, participants.access(ref, caller), caller.signedIn().id(), participants.of(ref, caller),
                assignments.writers(dossier.view()), given, assignments.people(given), signOffs.of(dossier, caller), clock.instant(), typed, errors);
    }
}
