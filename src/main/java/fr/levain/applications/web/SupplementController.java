package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.CorrectedAnswers;
import fr.levain.applications.CorrectedAnswers.Sheet;
import fr.levain.applications.Following;
import fr.levain.applications.Participants;
import fr.levain.applications.Supplement;
import fr.levain.applications.SupplementId;
import fr.levain.applications.Supplements;
import fr.levain.documents.PieceType;
import fr.levain.documents.PieceTypes;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.documents.Uploads;
import fr.levain.forms.Action;
import fr.levain.forms.Answer;
import fr.levain.forms.PieceDates;
import fr.levain.forms.Value;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Answering the service: pieces to send, or a question to answer. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/demandes/{request}")
class SupplementController {
    private static final int LONGEST = 5_000;

    private final Supplements supplements;
    private final CorrectedAnswers corrected;
    private final Participants participants;
    private final Following following;
    private final Uploads uploads;
    private final PieceTypes types;
    private final Clock clock;

    SupplementController(
            Supplements supplements, CorrectedAnswers corrected, Participants participants, Following following, Uploads uploads,
            PieceTypes types, Clock clock) {
        this.supplements = supplements;
        this.corrected = corrected;
        this.participants = participants;
        this.uploads = uploads;
        this.types = types;
        this.clock = clock;
        this.following = following;
    }

    @GetMapping
    View request(@PathVariable String reference, @PathVariable String request, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var ref = new ApplicationReference(reference);
        var notice = fait.equals("repris") ? "La correction de votre partenaire est reprise ci-dessous. Relisez, puis envoyez : le service la lit à ce moment-là." : "";
        return page(ref, supplements.theirs(ref, id(request), caller), "", notice, FormErrors.none(), caller);
    }

    @PostMapping
    View answer(
            @PathVariable String reference,
            @PathVariable String request,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultiValueMap<String, MultipartFile> files,
            Caller caller) {
        var ref = new ApplicationReference(reference);
        var asked = supplements.theirs(ref, id(request), caller);
        var sent = uploads.with(typed, files, caller);
        if (!asked.fields().isEmpty()) return correct(ref, asked, typed, sent, caller);
        var reponse = typed.getFirst("reponse") instanceof String words ? words : "";
        var errors = asked.kind() == Supplement.Kind.PIECES ? send(ref, asked, typed, sent, caller) : reply(ref, asked, reponse, caller);
        if (errors.isEmpty()) return Redirect.to("/dossiers/" + ref + (asked.kind() == Supplement.Kind.PIECES ? "?fait=pieces" : "?fait=reponse"));
        return page(ref, supplements.theirs(ref, asked.id(), caller), reponse, "", errors, caller);
    }

    /** Saved first, right or wrong; sent when nothing is left to mend. */
    private View correct(
            ApplicationReference ref, Supplement asked, MultiValueMap<String, String> typed, Map<String, List<Upload>> files, Caller caller) {
        var word = one(typed, "reponse");
        var saved = corrected.save(ref, asked.id(), number(one(typed, "version")), typed, files, caller);
        if (!saved.kept()) {
            return drawn(ref, asked, saved.sheet(), word, FormErrors.of(saved.sheet().page().fields().getFirst().id(),
                    "Une autre personne vient d’enregistrer ces réponses. Voici les vôtres : relisez-les, puis enregistrez de nouveau."), caller);
        }
        var sends = one(typed, "suite").equals("envoyer") && !Action.read(one(typed, Action.NAME)).staysOnPage();
        if (!sends) return drawn(ref, asked, saved.sheet(), word, FormErrors.none(), caller);
        var errors = SectionController.errors(saved.problems());
        if (word.length() > LONGEST) errors = errors.plus("reponse", "Raccourcissez votre mot : 5 000 caractères au plus.");
        if (errors.isEmpty()) errors = SectionController.errors(corrected.send(ref, asked.id(), word.strip(), caller));
        return errors.isEmpty() ? Redirect.to("/dossiers/" + ref + "?fait=reponse") : drawn(ref, asked, saved.sheet(), word, errors, caller);
    }

    private SupplementPage page(ApplicationReference ref, Supplement asked, String typed, String notice, FormErrors errors, Caller caller) {
        var sheet = asked.fields().isEmpty() || !asked.isOpen() ? Optional.<Sheet>empty() : Optional.of(corrected.sheet(ref, asked, caller));
        return new SupplementPage(following.readable(ref, caller), asked, sheet, participants.access(ref, caller).writes(), typed, notice, dates(asked), errors);
    }

    private SupplementPage drawn(ApplicationReference ref, Supplement asked, Sheet sheet, String typed, FormErrors errors, Caller caller) {
        return new SupplementPage(following.readable(ref, caller), asked, Optional.of(sheet), true, typed, errors);
    }

    /** What the date each piece bears is called, for those that go stale. */
    private Map<String, String> dates(Supplement asked) {
        var known = types.all();
        var dates = new HashMap<String, String>();
        for (var piece : asked.pieces())
            Optional.ofNullable(known.get(piece.code())).flatMap(PieceType::validity).ifPresent(rule -> dates.put(piece.code(), rule.dated()));
        return dates;
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return typed.getFirst(name) instanceof String value ? value : "";
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private FormErrors reply(ApplicationReference ref, Supplement asked, String text, Caller caller) {
        if (text.isBlank()) return FormErrors.of("reponse", "Écrivez votre réponse.");
        if (text.length() > LONGEST) return FormErrors.of("reponse", "Raccourcissez votre réponse : 5 000 caractères au plus.");
        supplements.answer(ref, asked.id(), text.strip(), caller);
        return FormErrors.none();
    }

    /** Pieces already taken stay taken: only those refused come back. */
    private FormErrors send(
            ApplicationReference ref, Supplement asked, MultiValueMap<String, String> typed, Map<String, List<Upload>> files, Caller caller) {
        var errors = FormErrors.none();
        int sent = 0;
        for (var piece : asked.missing()) {
            var file = files.getOrDefault("piece-" + piece.code(), List.of());
            if (file.isEmpty()) continue;
            sent++;
            var said = PieceDates.typed(typed, "date-" + piece.code());
            if (said instanceof Answer.Unreadable(_, var why)) {
                errors = errors.plus("date-" + piece.code() + "-jour", why);
                continue;
            }
            var dated = said.known().flatMap(value -> value instanceof Value.Date(var day) ? Optional.of(day) : Optional.<LocalDate>empty());
            if (dated.filter(day -> day.isAfter(LocalDate.ofInstant(clock.instant(), French.PARIS))).isPresent()) {
                errors = errors.plus("date-" + piece.code() + "-jour", "Cette date est à venir. Indiquez celle que porte le document.");
                continue;
            }
            switch (supplements.provide(ref, asked.id(), piece.code(), file.getFirst(), dated, caller)) {
                case Stored _ -> {}
                case Rejected(_, var reason) -> errors = errors.plus("piece-" + piece.code(), reason);
            }
        }
        if (sent == 0 && !asked.missing().isEmpty())
            return FormErrors.of("piece-" + asked.missing().getFirst().code(), "Joignez au moins un fichier, ou revenez plus tard.");
        return errors;
    }

    private static SupplementId id(String typed) {
        try {
            return new SupplementId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw new NotFound("request " + typed);
        }
    }
}
