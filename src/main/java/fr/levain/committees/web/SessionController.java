package fr.levain.committees.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.committees.Attendance;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.Deliberations;
import fr.levain.committees.Hearings;
import fr.levain.committees.Deliberations.Motion;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Member;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.OpinionResult;
import fr.levain.committees.RecusalGround;
import fr.levain.committees.Tally;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.math.BigDecimal;
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
    private final Hearings hearings;
    private final Accounts accounts;

    SessionController(Deliberations deliberations, Hearings hearings, Accounts accounts) {
        this.deliberations = deliberations;
        this.hearings = hearings;
        this.accounts = accounts;
    }

    @GetMapping("/salle")
    View room(@PathVariable UUID id, Caller caller) {
        return new RoomPage(deliberations.board(new MeetingId(id), caller), Map.of(), FormErrors.none());
    }

    @PostMapping("/presences")
    View attend(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var board = deliberations.board(new MeetingId(id), caller);
        var members = board.meeting().members().stream().map(member -> noted(member, typed)).toList();
        return deliberations.attend(board.meeting().id(), members, caller)
                .<View>map(problem -> new RoomPage(board, typed, FormErrors.of("presences", problem)))
                .orElseGet(() -> Redirect.to(board.meeting().path() + "/salle"));
    }

    private static Member noted(Member member, Map<String, String> typed) {
        var attendance = Stream.of(Attendance.values()).filter(each -> each.name().equals(typed.get("presence-" + member.number())))
                .findFirst().orElse(member.attendance());
        var mandate = typed.getOrDefault("mandat-" + member.number(), "");
        return new Member(member.seat(), attendance, mandate.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(mandate)) : Optional.empty());
    }

    @PostMapping("/ouverture")
    View open(@PathVariable UUID id, Caller caller) {
        var board = deliberations.board(new MeetingId(id), caller);
        if (!board.quorum().isReached())
            return new RoomPage(board, Map.of(), FormErrors.of("presences",
                    "Le quorum n’est pas atteint : %s. Notez les présences et les mandats.".formatted(board.quorum().told())));
        deliberations.open(board.meeting().id(), caller);
        return Redirect.to(board.meeting().path() + "/salle");
    }

    @PostMapping("/levee")
    View close(@PathVariable UUID id, Caller caller) {
        deliberations.close(new MeetingId(id), caller);
        return Redirect.to("/seances/" + id + "/proces-verbal");
    }

    @GetMapping("/dossiers/{reference}")
    View file(@PathVariable UUID id, @PathVariable String reference, Caller caller) {
        return page(id, reference, Optional.empty(), Map.of(), FormErrors.none(), caller);
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
        if (!errors.isEmpty()) return page(id, reference, Optional.empty(), typed, errors, caller);
        deliberations.recuse(new MeetingId(id), reference, Integer.parseInt(seat), ground.orElseThrow(), caller);
        // an officer who just left it sees it no more
        return Redirect.to("/seances/" + id + (deliberations.board(new MeetingId(id), caller).item(reference).isPresent()
                ? "/dossiers/" + reference : "/salle"));
    }

    @PostMapping("/dossiers/{reference}/avis")
    View record(@PathVariable UUID id, @PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var errors = FormErrors.none();
        var kind = Stream.of(OpinionKind.values()).filter(each -> each.name().equals(typed.get("sens"))).findFirst();
        if (kind.isEmpty()) errors = errors.plus("sens", "Choisissez le sens de l’avis.");
        var amount = amount(typed.getOrDefault("montant", ""));
        if (kind.filter(OpinionKind::isFavourable).isPresent() && amount.isEmpty())
            errors = errors.plus("montant", "Écrivez un montant en euros, par exemple 36 643,50.");
        for (var field : new String[] {"pour", "contre", "abstentions"})
            if (!typed.getOrDefault(field, "").strip().matches("\\d{0,3}")) errors = errors.plus(field, "Écrivez un nombre de voix.");
        if (!errors.isEmpty()) return page(id, reference, Optional.empty(), typed, errors, caller);
        var motion = new Motion(kind.orElseThrow(), amount.orElse(Euros.ZERO), typed.getOrDefault("conditions", ""), typed.getOrDefault("motifs", ""),
                new Tally(voices(typed, "pour"), voices(typed, "contre"), voices(typed, "abstentions"), typed.containsKey("secret"), typed.containsKey("president")),
                voices(typed, "version"));
        return switch (deliberations.record(new MeetingId(id), reference, motion, caller)) {
            case OpinionResult.Recorded _ -> Redirect.to("/seances/" + id + "/salle");
            case OpinionResult.Refused(var field, var message) -> page(id, reference, Optional.empty(), typed, FormErrors.of(field, message), caller);
            case OpinionResult.AlreadyRecorded(var now) -> page(id, reference, Optional.of(told(now)), typed,
                    FormErrors.of("sens", "Un avis est déjà enregistré pour ce dossier. Le vôtre n’a rien remplacé."), caller);
        };
    }

    private View page(UUID id, String reference, Optional<String> told, Map<String, String> typed, FormErrors errors, Caller caller) {
        var board = deliberations.board(new MeetingId(id), caller);
        var item = board.item(reference).orElseThrow(() -> new NotFound("dossier " + reference));
        return new DeliberationPage(board, item, deliberations.reading(board, reference),
                hearings.of(board.meeting().id(), item.application()),
                item.opinion().map(this::by).orElse(""), told, typed, errors);
    }

    private String told(CommitteeOpinion opinion) {
        return "%s a enregistré à %s : %s%s, %d pour, %d contre.".formatted(by(opinion), French.hour(opinion.at()), Words.of(opinion.kind()),
                opinion.kind().isFavourable() ? ", " + opinion.amount() : "", opinion.tally().inFavour(), opinion.tally().against());
    }

    private String by(CommitteeOpinion opinion) {
        return opinion.by().flatMap(accounts::find).map(Person::name).orElse("Un collègue");
    }

    private static int voices(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<Euros> amount(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(plain))) : Optional.empty();
    }
}
