package fr.levain.events.web;

import fr.levain.events.Agenda;
import fr.levain.events.Attendance;
import fr.levain.events.Attendance.Ticked;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organiser's list: who comes, who is there. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT, Role.PARTNER})
@RequestMapping("/rencontres/{slug}/inscrits")
class AttendeesController {
    private static final Pattern BOX = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.\\d{1,3}");

    private final Attendance attendance;
    private final Agenda agenda;

    AttendeesController(Attendance attendance, Agenda agenda) {
        this.attendance = attendance;
        this.agenda = agenda;
    }

    @GetMapping
    View list(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "-1") int presents, Caller caller) {
        var notice = presents < 0 ? null : "Présences enregistrées : %s.".formatted(French.plural(presents, "personne", "personnes"));
        return new AttendeesPage(attendance.list(slug, page, caller), agenda.settings(), Math.max(page, 1), notice);
    }

    @PostMapping
    View note(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, @RequestParam MultiValueMap<String, String> values, Caller caller) {
        var shown = read(values.get("etait"));
        var ticked = read(values.get("present"));
        int present = attendance.note(slug, without(ticked, shown), without(shown, ticked), caller);
        return Redirect.to("/rencontres/%s/inscrits?page=%d&presents=%d".formatted(slug, Math.max(page, 1), present));
    }

    private static Set<Ticked> read(@org.jspecify.annotations.Nullable List<String> words) {
        return Optional.ofNullable(words).stream().flatMap(List::stream).map(AttendeesController::read).collect(Collectors.toSet());
    }

    private static Ticked read(String word) {
        if (!BOX.matcher(word).matches()) throw new NotFound("attendee");
        return new Ticked(UUID.fromString(word.substring(0, 36)), Integer.parseInt(word.substring(37)));
    }

    private static Set<Ticked> without(Set<Ticked> all, Set<Ticked> others) {
        return all.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
    }
}
