package fr.levain.events.web;

import fr.levain.accounts.PublicForms;
import fr.levain.events.Attendance;
import fr.levain.events.Attendee;
import fr.levain.events.Certificates;
import fr.levain.events.RegisterResult.Full;
import fr.levain.events.RegistrationStatus;
import fr.levain.events.Registrations;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A registration by its link: whoever reads the mail holds it. Scanners of mails open links too: acts are buttons. */
@Controller
@OpenToAll
@RequestMapping("/agenda/inscriptions/{token}")
class MyRegistrationController {
    private static final Map<String, String> NOTICES = Map.of("present", "La présence est notée. Bonne rencontre !");

    private final Registrations registrations;
    private final Attendance attendance;
    private final Certificates certificates;
    private final PublicForms limits;
    private final Clock clock;

    MyRegistrationController(Registrations registrations, Attendance attendance, Certificates certificates, PublicForms limits, Clock clock) {
        this.registrations = registrations;
        this.attendance = attendance;
        this.certificates = certificates;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String token, @RequestParam(defaultValue = "") String fait) {
        return page(token, Optional.empty(), NOTICES.get(fait));
    }

    @PostMapping("/confirmation")
    View confirm(@PathVariable String token, @RequestParam(defaultValue = "") String attente) {
        return registrations.confirm(token, attente.equals("oui")) instanceof Full full
                ? page(token, Optional.of(full), null) : Redirect.to(path(token));
    }

    @PostMapping("/acceptation")
    View accept(@PathVariable String token) {
        registrations.accept(token);
        return Redirect.to(path(token));
    }

    @PostMapping("/annulation")
    View cancel(@PathVariable String token) {
        registrations.cancel(token);
        return Redirect.to(path(token));
    }

    @PostMapping("/presence")
    View present(@PathVariable String token, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") List<String> la) {
        var people = registrations.find(token).registration().attendees();
        var there = people.stream().map(Attendee::number).filter(number -> people.size() == 1 || la.contains("" + number)).collect(Collectors.toSet());
        if (there.isEmpty()) return refused(token, la, 422, FormErrors.of("la", "Cochez les personnes qui sont là."));
        // by registration, whatever the place: everybody in the room comes from the same one
        if (!limits.admits("presence " + token, "presence " + token))
            return refused(token, la, 429, FormErrors.of("code", "Trop d’essais. Faites noter votre présence à l’accueil."));
        if (!attendance.sayPresent(token, code, there))
            return refused(token, la, 422, FormErrors.of("code", "Ce n’est pas le code affiché sur place. Recopiez ses 6 chiffres, ou faites noter votre présence à l’accueil."));
        return Redirect.to(path(token) + "?fait=present");
    }

    @GetMapping("/attestations/{number}")
    ResponseEntity<byte[]> certificate(@PathVariable String token, @PathVariable int number) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"attestation-de-presence.pdf\"").body(certificates.of(token, number));
    }

    private View page(String token, Optional<Full> full, @org.jspecify.annotations.Nullable String notice) {
        var mine = registrations.find(token);
        int rank = mine.registration().status() == RegistrationStatus.WAITING ? registrations.rank(mine.registration()) : 0;
        return new MyRegistrationPage(mine, rank, full, notice, List.of(), FormErrors.none(), 200, clock.instant());
    }

    /** The presence asked for is not noted. */
    private View refused(String token, List<String> there, int refusal, FormErrors errors) {
        return new MyRegistrationPage(registrations.find(token), 0, Optional.empty(), null, there, errors, refusal, clock.instant());
    }

    private static String path(String token) {
        return "/agenda/inscriptions/" + token;
    }
}
