package fr.levain.readings.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.Applications;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.readings.AskedReading;
import fr.levain.readings.ReadingDossiers;
import fr.levain.readings.ReadingId;
import fr.levain.readings.ReadingRequests;
import fr.levain.readings.Reopenings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One reading followed by the service that asked it: the invitation sent again, more time, the request taken back. */
@Controller
@RequestMapping("/instruction/{reference}/lectures/{id}")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class ReadingFollowController {
    private static final int LONGEST_DELAY = 90;

    private final ReadingRequests requests;
    private final Reopenings reopenings;
    private final ReadingDossiers dossiers;
    private final Applications applications;
    private final Accounts accounts;
    private final Clock clock;

    ReadingFollowController(
            ReadingRequests requests, Reopenings reopenings, ReadingDossiers dossiers, Applications applications, Accounts accounts, Clock clock) {
        this.requests = requests;
        this.reopenings = reopenings;
        this.dossiers = dossiers;
        this.applications = applications;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    View one(@PathVariable String reference, @PathVariable UUID id, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var reading = requests.of(reference, new ReadingId(id), caller);
        return page(reference, reading, TypedDay.of(later(reading.dueOn())), switch (fait) {
            case "invitation" -> "L’invitation est repartie.";
            case "trop" -> "Cinq invitations sont déjà reparties aujourd’hui. Réessayez demain.";
            case "prolonge" -> "Le délai est prolongé ; la personne est prévenue.";
            default -> "";
        }, FormErrors.none());
    }

    @PostMapping("/invitation")
    View inviteAgain(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        return Redirect.to(path(reference, id) + "?fait=" + (requests.inviteAgain(reference, new ReadingId(id), caller) ? "invitation" : "trop"));
    }

    @PostMapping("/prolongation")
    View prolong(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var until = TypedDay.read(typed, "jusque");
        var latest = today().plusDays(LONGEST_DELAY);
        if (until.isEmpty() || !until.get().isAfter(today()) || until.get().isAfter(latest))
            return page(reference, requests.of(reference, new ReadingId(id), caller), TypedDay.from(name -> typed.getOrDefault(name, ""), "jusque"), "",
                    FormErrors.of("jusque-jour", "Indiquez un jour entre demain et le %s.".formatted(French.day(latest))));
        if (!requests.prolong(reference, new ReadingId(id), until.get(), caller))
            return page(reference, requests.of(reference, new ReadingId(id), caller), TypedDay.of(until.get()), "", FormErrors.of("jusque-jour",
                    "Cette personne a déjà tous les dossiers qu’elle peut lire, ou n’est plus invitée. Répartissez celui-ci à une autre."));
        return Redirect.to(path(reference, id) + "?fait=prolonge");
    }

    @PostMapping("/retrait")
    View withdraw(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        requests.withdraw(reference, new ReadingId(id), caller);
        return Redirect.to("/instruction/" + reference + "/lectures?fait=retiree");
    }

    private View page(String reference, AskedReading reading, TypedDay until, String notice, FormErrors errors) {
        var view = applications.view(reading.application());
        return new ReadingFollowPage(reference, view.shownTitle(), dossiers.kind(reading).title(), accounts.find(reading.reader()).map(Person::name).orElse("compte clos"), reading,
                reading.isLate(today()), view.status().isOpen() || reading.origin() == AskedReading.Origin.CALIBRATION, reopenings.former(reading.id()).isPresent(), until, notice, errors);
    }

    private static String path(String reference, UUID id) {
        return "/instruction/" + reference + "/lectures/" + id;
    }

    private LocalDate later(LocalDate due) {
        return (due.isBefore(today()) ? today() : due).plusDays(7);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
