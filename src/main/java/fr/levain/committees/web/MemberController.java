package fr.levain.committees.web;

import fr.levain.committees.MeetingId;
import fr.levain.committees.MemberReadings;
import fr.levain.committees.MemberReadings.Access;
import fr.levain.committees.MemberTies;
import fr.levain.committees.MinutesBook;
import fr.levain.committees.Polls;
import fr.levain.committees.RecusalGround;
import fr.levain.committees.ScoreResult;
import fr.levain.committees.SessionFiles;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import fr.levain.letters.Odt;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever holds a seat: declares, reads, gives their own score. The seat is looked up through who is signed in. */
@Controller
@AnyAccount
@RequestMapping("/mes-seances/{id}")
class MemberController {
    private final MemberReadings readings;
    private final SessionFiles joined;
    private final MemberTies ties;
    private final Polls polls;
    private final MinutesBook minutes;
    private final Clock clock;

    MemberController(MemberReadings readings, SessionFiles joined, MemberTies ties, Polls polls, MinutesBook minutes, Clock clock) {
        this.readings = readings;
        this.joined = joined;
        this.ties = ties;
        this.polls = polls;
        this.minutes = minutes;
        this.clock = clock;
    }

    @GetMapping
    View meeting(@PathVariable UUID id, @RequestParam Optional<String> vote, Caller caller) {
        var seated = readings.seated(new MeetingId(id), caller);
        var board = readings.board(seated, caller);
        return new MemberMeetingPage(seated, board, readings.files(seated, board), polls.awaiting(seated), joined.of(seated.meeting().id()),
                minutes.of(seated.meeting().id()).isPresent(), vote.map(MemberController::told));
    }

    private static String told(String vote) {
        return switch (vote) {
            case "recu" -> "Votre vote est reçu.";
            case "donne" -> "Vous avez déjà voté sur ce dossier.";
            case "deja" -> "Vous aviez déjà voté : votre premier vote compte, cet envoi n’y change rien.";
            default -> "Ce vote est clos.";
        };
    }

    /** The files this member may read, in one PDF to keep at hand without a network. */
    @GetMapping("/dossier-de-seance.pdf")
    ResponseEntity<byte[]> pack(@PathVariable UUID id, Caller caller) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(readings.pack(readings.seated(new MeetingId(id), caller), caller));
    }

    @GetMapping("/dossier-de-seance.odt")
    ResponseEntity<byte[]> packText(@PathVariable UUID id, Caller caller) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(Odt.TYPE)).body(readings.packText(readings.seated(new MeetingId(id), caller), caller));
    }

    @GetMapping("/{reference}")
    View file(@PathVariable UUID id, @PathVariable String reference, @RequestParam Optional<String> enregistre, Caller caller) {
        return page(id, reference, enregistre.isPresent(), 0, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping("/{reference}/interet")
    View declare(@PathVariable UUID id, @PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var meeting = new MeetingId(id);
        if ("aucun".equals(typed.get("interet"))) {
            readings.declareNoInterest(meeting, reference, caller);
            var seated = readings.seated(meeting, caller);
            var item = readings.file(seated, readings.board(seated, caller), reference).item();
            // a vote runs on it already: it is what the member came for
            var polled = polls.awaiting(seated).stream().anyMatch(poll -> poll.application().equals(item.application()));
            return Redirect.to("/mes-seances/" + id + "/" + reference + (polled ? "/vote" : ""));
        }
        if (!"deport".equals(typed.get("interet")))
            return page(id, reference, false, 0, typed, FormErrors.of("interet", "Dites si ce dossier vous concerne de près."), caller);
        var ground = RecusalGround.named(typed.getOrDefault("motif", ""));
        if (ground.isEmpty()) return page(id, reference, false, 0, typed, FormErrors.of("motif", "Choisissez le motif de votre déport."), caller);
        readings.recuse(meeting, reference, ground.get(), caller);
        return Redirect.to("/mes-seances/" + id);
    }

    @PostMapping("/{reference}/note")
    View score(@PathVariable UUID id, @PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var score = typed.getOrDefault("note", "");
        var version = typed.getOrDefault("version", "0");
        var result = readings.score(new MeetingId(id), reference, score.matches("[0-4]") ? Optional.of(Integer.valueOf(score)) : Optional.empty(),
                typed.getOrDefault("remarque", ""), token(typed), version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0, caller);
        return switch (result) {
            case ScoreResult.Kept _ -> Redirect.to("/mes-seances/" + id + "/" + reference + "?enregistre=oui");
            case ScoreResult.Refused(var message) -> page(id, reference, false, 422, typed, FormErrors.of("note", message), caller);
            case ScoreResult.Moved(var now) -> page(id, reference, false, 409, typed, FormErrors.of("note",
                    "Vous avez donné une autre note (%d) depuis un autre écran. Celle que vous venez d’écrire est encore ici : enregistrez de nouveau pour la garder."
                            .formatted(now.score())), caller);
        };
    }

    private UUID token(Map<String, String> typed) {
        try {
            return UUID.fromString(typed.getOrDefault("jeton", ""));
        } catch (IllegalArgumentException none) {
            return UuidV7.at(clock.instant());
        }
    }

    private View page(UUID id, String reference, boolean kept, int conflict, Map<String, String> typed, FormErrors errors, Caller caller) {
        var seated = readings.seated(new MeetingId(id), caller);
        var file = readings.file(seated, readings.board(seated, caller), reference);
        var reads = file.access() == Access.CLEARED;
        return new MemberFilePage(seated, file, reads ? Optional.of(readings.reading(seated, file)) : Optional.empty(),
                reads ? List.of() : ties.toThem(seated.member(), file.item().application()),
                UuidV7.at(clock.instant()), kept, conflict, typed, errors);
    }
}
