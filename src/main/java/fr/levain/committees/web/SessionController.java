package fr.levain.committees.web;

import fr.levain.committees.Attendance;
import fr.levain.committees.Deliberations;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Member;
import fr.levain.committees.OpinionResult;
import fr.levain.committees.RecusalGround;
import fr.levain.committees.SessionBoard;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
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

/** The session itself: who is there, which file is discussed, what the committee says of it. */
@Controller
@RequestMapping("/seances/{id}")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class SessionController {
    private final Deliberations deliberations;
    private final DeliberationPages pages;
    private final Clock clock;

    SessionController(Deliberations deliberations, DeliberationPages pages, Clock clock) {
        this.deliberations = deliberations;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/salle")
    View room(@PathVariable UUID id, Caller caller) {
        return page(deliberations.board(new MeetingId(id), caller), Map.of(), FormErrors.none());
    }

    @PostMapping("/presences")
    View attend(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var board = deliberations.board(new MeetingId(id), caller);
        var members = board.meeting().members().stream().map(member -> noted(member, typed)).toList();
        return deliberations.attend(board.meeting().id(), members, caller)
                .<View>map(problem -> page(board, typed, FormErrors.of("presences", problem)))
                .orElseGet(() -> Redirect.to(board.meeting().path() + "/salle"));
    }

    private RoomPage page(SessionBoard board, Map<String, String> typed, FormErrors errors) {
        return new RoomPage(board, LocalDate.ofInstant(clock.instant(), French.PARIS), typed, errors);
    }

    private static Member noted(Member member, Map<String, String> typed) {
        var attendance = Stream.of(Attendance.values()).filter(each -> each.name().equals(typed.get("presence-" + member.number())))
                .findFirst().orElse(member.attendance());
        var mandate = typed.getOrDefault("mandat-" + member.number(), "");
        return new Member(member.seat(), attendance, mandate.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(mandate)) : Optional.empty());
    }

    /** @param typed {@code autre-jour} ticked: whoever opens it on another day than planned means it */
    @PostMapping("/ouverture")
    View open(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var board = deliberations.board(new MeetingId(id), caller);
        if (!board.quorum().isReached())
            return page(board, typed, FormErrors.of("presences",
                    "Le quorum n’est pas atteint : %s. Notez les présences et les mandats.".formatted(board.quorum().told())));
        var shown = page(board, typed, FormErrors.none());
        if (shown.isAnotherDay() && !typed.containsKey(RoomPage.ANOTHER_DAY))
            return page(board, typed, FormErrors.of(RoomPage.ANOTHER_DAY,
                    "Cette séance est prévue le %s. Pour l’ouvrir aujourd’hui, cochez la case ; sinon, attendez ce jour ou déplacez la séance.".formatted(French.day(board.meeting().at()))));
        deliberations.open(board.meeting().id(), caller);
        return Redirect.to(board.meeting().path() + "/salle");
    }

    /** @param typed {@code sans-avis} ticked: a dossier called and left without an opinion is meant to be */
    @PostMapping("/levee")
    View close(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var shown = page(deliberations.board(new MeetingId(id), caller), typed, FormErrors.none());
        if (!shown.undecided().isEmpty() && !typed.containsKey(RoomPage.WITHOUT_OPINION))
            return page(shown.board(), typed, FormErrors.of(RoomPage.WITHOUT_OPINION,
                    "Appelé sans avis : %s. Enregistrez l’avis ; ou cochez la case, et le dossier sera renvoyé à une prochaine séance.".formatted(shown.undecided())));
        deliberations.close(new MeetingId(id), caller);
        return Redirect.to("/seances/" + id + "/proces-verbal");
    }

    @GetMapping("/dossiers/{reference}")
    View file(@PathVariable UUID id, @PathVariable String reference, Caller caller) {
        return pages.of(id, reference, Optional.empty(), Map.of(), FormErrors.none(), caller);
    }

    @PostMapping("/dossiers/{reference}/appel")
    View call(@PathVariable UUID id, @PathVariable String reference, Caller caller) {
        deliberations.call(new MeetingId(id), reference, caller);
        return Redirect.to("/seances/" + id + "/dossiers/" + reference);
    }

    @PostMapping("/dossiers/{reference}/deports")
    View recuse(@PathVariable UUID id, @PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var seat = typed.getOrDefault("siege", "");
        var ground = RecusalGround.named(typed.getOrDefault("motif", ""));
        var errors = FormErrors.none();
        if (!seat.matches("\\d{1,3}")) errors = errors.plus("siege", "Choisissez qui se déporte.");
        if (ground.isEmpty()) errors = errors.plus("motif", "Choisissez le motif du déport.");
        if (!errors.isEmpty()) return pages.of(id, reference, Optional.empty(), typed, errors, caller);
        deliberations.recuse(new MeetingId(id), reference, Integer.parseInt(seat), ground.orElseThrow(), caller);
        // an officer who just left it sees it no more
        return Redirect.to("/seances/" + id + (deliberations.board(new MeetingId(id), caller).item(reference).isPresent()
                ? "/dossiers/" + reference : "/salle"));
    }

    @PostMapping("/dossiers/{reference}/avis")
    View record(@PathVariable UUID id, @PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var motion = new TypedMotion(typed);
        if (!motion.errors().isEmpty()) return pages.of(id, reference, Optional.empty(), typed, motion.errors(), caller);
        return switch (deliberations.record(new MeetingId(id), reference, motion.motion(), caller)) {
            case OpinionResult.Recorded _ -> Redirect.to("/seances/" + id + "/salle");
            case OpinionResult.Refused(var field, var message) -> pages.of(id, reference, Optional.empty(), typed, FormErrors.of(field, message), caller);
            case OpinionResult.AlreadyRecorded(var now) -> pages.of(id, reference, Optional.of(pages.told(now)), typed,
                    FormErrors.of("sens", "Un avis est déjà enregistré pour ce dossier. Le vôtre n’a rien remplacé."), caller);
        };
    }
}
