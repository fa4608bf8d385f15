package fr.levain.committees.web;

import fr.levain.calls.Calls;
import fr.levain.committees.Committee;
import fr.levain.committees.CommitteeRules;
import fr.levain.committees.Committees;
import fr.levain.committees.Committees.AmendResult;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.RankedBy;
import fr.levain.committees.Seat;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The committees, who sits on them and how they work; opening a meeting of one. */
@Controller
@RequestMapping("/comites")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY})
class CommitteeController {
    private final Committees committees;
    private final Meetings meetings;
    private final Calls calls;
    private final Clock clock;

    CommitteeController(Committees committees, Meetings meetings, Calls calls, Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping
    View all(@RequestParam Optional<UUID> apres) {
        var found = meetings.latest(Optional.empty(), apres.map(MeetingId::new));
        return new CommitteesPage(committees.all(), found.meetings(), found.next().map(MeetingId::toString), apres.isPresent());
    }

    @GetMapping("/{slug}")
    View show(@PathVariable String slug, Caller caller) {
        var committee = committees.of(slug);
        var served = committee.calls().stream().map(call -> calls.bySlug(call).map(found -> found.current().title()).orElse(call)).toList();
        return new CommitteePage(committee, served, meetings.latest(Optional.of(slug), Optional.empty()).meetings(), caller.has(Role.HEAD),
                caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD));
    }

    @GetMapping("/{slug}/reglages")
    @AllowedTo(Role.HEAD)
    View edit(@PathVariable String slug) {
        var committee = committees.of(slug);
        return page(committee, written(committee), FormErrors.none());
    }

    @PostMapping("/{slug}/reglages")
    @AllowedTo(Role.HEAD)
    View keep(@PathVariable String slug, @RequestParam Map<String, String> typed, Caller caller) {
        var known = committees.of(slug);
        var errors = FormErrors.none();
        var quorum = typed.getOrDefault("quorum", "").replace("%", "").replace(',', '.').strip();
        if (!quorum.matches("\\d{1,3}(\\.\\d{1,2})?") || Rate.percent(quorum).isAbove(Rate.percent("100")) || Rate.percent(quorum).fraction().signum() <= 0)
            errors = errors.plus("quorum", "Écrivez une part des voix entre 1 et 100 %, par exemple 50.");
        for (var field : List.of("convocation", "gel")) if (number(typed, field, 0, 60).isEmpty())
            errors = errors.plus(field, "Écrivez un nombre de jours entre 0 et 60.");
        if (number(typed, "minutes", 1, 240).isEmpty()) errors = errors.plus("minutes", "Écrivez un nombre de minutes entre 1 et 240.");
        if (!errors.isEmpty()) return page(known, typed, errors);
        var rules = new CommitteeRules(Rate.percent(quorum), number(typed, "convocation", 0, 60).get(), number(typed, "gel", 0, 60).get(),
                "secret".equals(typed.get("vote")), typed.containsKey("note-avant"), typed.containsKey("voix-preponderante"),
                RankedBy.named(typed.getOrDefault("classement", "")), number(typed, "minutes", 1, 240).get(), known.rules().sheet());
        var amended = new Committee(slug, typed.getOrDefault("nom", "").strip(), known.calls(), seats(typed), rules,
                number(typed, "version", 0, Integer.MAX_VALUE).orElse(0));
        return switch (committees.amend(amended, caller)) {
            case AmendResult.Kept() -> Redirect.to("/comites/" + slug);
            case AmendResult.Unsound(var problems) -> {
                for (var problem : problems) errors = errors.plus("nom", problem);
                yield page(known, typed, errors);
            }
            case AmendResult.Moved(var now) -> page(now, typed, FormErrors.of("nom",
                    "Un collègue a modifié ce comité entre-temps. Relisez : ce que vous avez écrit est gardé ici. Enregistrez de nouveau pour le remplacer."));
        };
    }

    @GetMapping("/{slug}/seances/nouvelle")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
    View newMeeting(@PathVariable String slug) {
        return new NewMeetingPage(slug, committees.of(slug).title(), Optional.empty(), Map.of(), FormErrors.none());
    }

    @PostMapping("/{slug}/seances")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
    View plan(@PathVariable String slug, @RequestParam Map<String, String> typed, Caller caller) {
        var errors = TypedMoment.problems(typed, clock.instant());
        if (!errors.isEmpty()) return new NewMeetingPage(slug, committees.of(slug).title(), Optional.empty(), typed, errors);
        return Redirect.to("/seances/" + meetings.plan(
                slug, TypedMoment.read(typed).orElseThrow(), typed.getOrDefault("lieu", ""), typed.getOrDefault("lien", ""), caller));
    }

    private static View page(Committee committee, Map<String, String> typed, FormErrors errors) {
        int rows = 0;
        while (typed.containsKey("membre-" + (rows + 1))) rows++;
        return new CommitteeEditPage(committee.slug(), committee.title(), committee.version(), Math.max(rows, 1), typed, errors);
    }

    private static List<Seat> seats(Map<String, String> typed) {
        var seats = new ArrayList<Seat>();
        for (int row = 1; typed.containsKey("membre-" + row); row++) {
            var role = typed.getOrDefault("role-" + row, "membre");
            var empty = typed.get("membre-" + row).isBlank() && typed.getOrDefault("qualite-" + row, "").isBlank();
            if (empty || role.equals("retire")) continue;
            seats.add(new Seat(seats.size() + 1, typed.get("membre-" + row), typed.getOrDefault("qualite-" + row, ""),
                    typed.getOrDefault("courriel-" + row, ""), !role.equals("conseil"), role.equals("president"),
                    List.of(typed.getOrDefault("mandats-" + row, "").split("[;\\r\\n]+"))));
        }
        return seats;
    }

    private static Map<String, String> written(Committee committee) {
        var typed = new HashMap<String, String>();
        var rules = committee.rules();
        typed.put("nom", committee.title());
        typed.put("quorum", rules.quorum().fraction().movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ','));
        typed.put("convocation", "" + rules.noticeDays());
        typed.put("gel", "" + rules.freezeDays());
        typed.put("minutes", "" + rules.minutesPerFile());
        typed.put("vote", rules.secretBallot() ? "secret" : "ouvert");
        typed.put("classement", rules.rankedBy().slug());
        if (rules.ownScoreFirst()) typed.put("note-avant", "oui");
        if (rules.castingVote()) typed.put("voix-preponderante", "oui");
        for (var seat : committee.seats()) {
            typed.put("membre-" + seat.number(), seat.name());
            typed.put("qualite-" + seat.number(), seat.quality());
            typed.put("courriel-" + seat.number(), seat.email());
            typed.put("mandats-" + seat.number(), String.join(" ; ", seat.mandates()));
            typed.put("role-" + seat.number(), seat.chair() ? "president" : seat.voting() ? "membre" : "conseil");
        }
        typed.put("membre-" + (committee.seats().size() + 1), "");
        return typed;
    }

    private static Optional<Integer> number(Map<String, String> typed, String field, int least, int most) {
        var text = typed.getOrDefault(field, "").strip();
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)).filter(value -> value >= least && value <= most) : Optional.empty();
    }
}
