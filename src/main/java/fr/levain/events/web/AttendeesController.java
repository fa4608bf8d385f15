package fr.levain.events.web;

import fr.levain.events.Agenda;
import fr.levain.events.Attendance;
import fr.levain.events.Attendance.Ticked;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        int present = attendance.note(slug, read(values.get("montre")).toList(), read(values.get("present")).collect(Collectors.toSet()), caller);
        return Redirect.to("/rencontres/%s/inscrits?page=%d&presents=%d".formatted(slug, Math.max(page, 1), present));
    }

    private static Stream<Ticked> read(@org.jspecify.annotations.Nullable List<String> words) {
        return Optional.ofNullable(words).stream().flatMap(List::stream).filter(word -> word.matches("[0-9a-f-]{36}\\.\\d{1,3}"))
                .map(word -> new Ticked(UUID.fromString(word.substring(0, 36)), Integer.parseInt(word.substring(37))));
    }
}
