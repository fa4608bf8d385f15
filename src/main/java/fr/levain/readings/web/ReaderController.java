package fr.levain.readings.web;

import fr.levain.applications.Applications;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.opinions.ConflictKind;
import fr.levain.readings.AskedReading;
import fr.levain.readings.ReaderActs;
import fr.levain.readings.ReaderTies;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.ReadingDossiers;
import fr.levain.readings.ReadingId;
import fr.levain.readings.ReadingMark;
import fr.levain.readings.ReadingStatus;
import fr.levain.readings.Readings;
import fr.levain.readings.Reopenings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.Unkept;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A reader at work: what waits, the declaration or the refusal, the scores and their file, the explanations. */
@Controller
@RequestMapping("/lectures")
@AllowedTo({Role.EXPERT, Role.CASE_OFFICER, Role.HEAD, Role.APPLICANT})
class ReaderController {
    private static final int PER_PAGE = 50;
    private static final int LONGEST = 4_000;
    private static final int REASON = 1_000;

    private final Readings readings;
    private final ReaderActs acts;
    private final Reopenings reopenings;
    private final ReadingCalls calls;
    private final ReadingDossiers dossiers;
    private final Applications applications;
    private final Documents documents;
    private final ReaderTies ties;
    private final Clock clock;

    ReaderController(
            Readings readings, ReaderActs acts, Reopenings reopenings, ReadingCalls calls, ReadingDossiers dossiers, Applications applications, Documents documents, ReaderTies ties, Clock clock) {
        this.readings = readings;
        this.acts = acts;
        this.reopenings = reopenings;
        this.calls = calls;
        this.dossiers = dossiers;
        this.applications = applications;
        this.documents = documents;
        this.ties = ties;
        this.clock = clock;
    }

    @GetMapping
    View mine(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var number = Math.clamp(page, 1, 1_000);
        var found = readings.of(caller.signedIn().id(), number, PER_PAGE);
        var views = applications.views(found.stream().map(AskedReading::application).toList());
        var paging = new Paging("", number > 1 ? Optional.of("/lectures?page=" + (number - 1)) : Optional.empty(),
                found.size() > PER_PAGE ? Optional.of("/lectures?page=" + (number + 1)) : Optional.empty());
        return new ReaderReadingsPage(found.stream().limit(PER_PAGE).map(each -> new ReaderReadingsPage.Line(each,
                // who stood aside sees nothing of it
                each.status() == ReadingStatus.RECUSED ? "" : views.get(each.application()).shownTitle(), views.get(each.application()).callTitle())).toList(),
                LocalDate.ofInstant(clock.instant(), French.PARIS), told(fait), paging);
    }

    @GetMapping("/{id}")
    View one(@PathVariable UUID id, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var reading = acts.of(new ReadingId(id), caller);
        return switch (reading.status()) {
            case ASKED -> declaration(reading, Map.of(), FormErrors.none(), caller);
            case OPENED, GIVEN -> page(reading, reading.marks(), told(fait), FormErrors.none(), caller);
            case RECUSED, DECLINED, EXPIRED -> new ReadingClosedPage(reading.status(), Optional.empty());
        };
    }

    /** A tie found while reading. */
    @GetMapping("/{id}/declaration")
    View declaration(@PathVariable UUID id, Caller caller) {
        var reading = acts.of(new ReadingId(id), caller);
        return reading.status().isAwaited() ? declaration(reading, Map.of(), FormErrors.none(), caller) : Redirect.to("/lectures/" + id);
    }

    @PostMapping("/{id}/declaration")
    View declare(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var reading = acts.of(new ReadingId(id), caller);
        if (!reading.status().isAwaited()) return Redirect.to("/lectures/" + id);
        switch (typed.getOrDefault("declaration", "")) {
            case "aucun" -> {
                if (acts.waitsForCalibration(reading)) return declaration(reading, typed, FormErrors.none(), caller);
                if (ties.shuts(reading, caller.signedIn()))
                    return declaration(reading, typed, FormErrors.of("declaration", "Levain trouve un lien possible : ce dossier ne peut pas s’ouvrir sous votre nom. Choisissez une des deux autres réponses."), caller);
                if (reading.status() == ReadingStatus.ASKED) acts.declareNone(reading.id(), caller);
            }
            case "conflit" -> {
                var kind = Stream.of(ConflictKind.values()).filter(each -> each.name().equals(typed.get("lien"))).findFirst();
                if (kind.isEmpty()) return declaration(reading, typed, FormErrors.of("lien", "Choisissez la nature de ce lien."), caller);
                if (typed.getOrDefault("precision", "").length() > REASON)
                    return declaration(reading, typed, FormErrors.of("precision", "Raccourcissez : 1 000 caractères au plus."), caller);
                acts.recuse(reading.id(), kind.get(), typed.getOrDefault("precision", ""), caller);
            }
            case "decline" -> {
                if (acts.wasGivenBefore(reading))
                    return declaration(reading, typed, FormErrors.of("declaration", "Vous avez déjà rendu cette lecture : corrigez-la, ou écrivez au service."), caller);
                var why = typed.getOrDefault("motif", "").strip();
                if (why.isEmpty()) return declaration(reading, typed, FormErrors.of("motif", "Dites pourquoi en une phrase : le service cherche une autre personne."), caller);
                if (why.length() > REASON) return declaration(reading, typed, FormErrors.of("motif", "Raccourcissez : 1 000 caractères au plus."), caller);
                acts.decline(reading.id(), why, caller);
            }
            default -> {
                return declaration(reading, typed, FormErrors.of("declaration", "Dites si vous avez un lien avec ce projet."), caller);
            }
        }
        return Redirect.to("/lectures/" + id);
    }

    /** {@code enregistrer} keeps the draft, {@code rendre} gives it for good. */
    @PostMapping("/{id}/notes")
    View score(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file, Caller caller) {
        var reading = acts.of(new ReadingId(id), caller);
        var marks = read(reading, typed);
        if (reading.status() != ReadingStatus.OPENED) return late(reading, marks, caller);
        var errors = FormErrors.none();
        for (var mark : marks.entrySet())
            if (mark.getValue().justification().length() > LONGEST)
                errors = errors.plus("motif." + mark.getKey(), "Raccourcissez cette justification : 4 000 caractères au plus.");
        if (!errors.isEmpty()) return page(reading, marks, "", errors, caller);
        try {
            return keep(reading, marks, typed, file, caller);
        } catch (Stale moved) {
            var now = acts.of(reading.id(), caller);
            return now.status() != ReadingStatus.OPENED ? late(now, marks, caller) : page(now, marks, "", FormErrors.of(first(marks),
                    "Ce dossier est décidé ou clos : ces notes ne s’ajoutent plus. Copiez-les si vous y tenez ; votre brouillon d’avant reste gardé."), caller);
        }
    }

    private View keep(AskedReading reading, Map<String, ReadingMark> marks, Map<String, String> typed, @Nullable MultipartFile file, Caller caller) {
        var id = reading.id();
        var errors = join(reading, typed, file, caller);
        if (!errors.isEmpty()) return page(acts.of(id, caller), marks, "", errors, caller);
        var version = typed.getOrDefault("version", "").matches("\\d{1,9}") ? Integer.parseInt(typed.get("version")) : 0;
        return switch (acts.score(id, marks, version, "rendre".equals(typed.get("action")), caller)) {
            case ReaderActs.Result.Kept() -> Redirect.to("/lectures/" + id + "?fait=brouillon");
            case ReaderActs.Result.Given() -> Redirect.to("/lectures/" + id + "?fait=rendue");
            case ReaderActs.Result.Incomplete(var gaps) -> page(acts.of(id, caller), marks, "", ReadingPage.errorsOf(gaps), caller);
            case ReaderActs.Result.Moved() -> page(acts.of(id, caller), marks, "", FormErrors.of(first(marks),
                    "Cette lecture a changé dans une autre fenêtre. Rien n’est perdu : vérifiez vos notes ci-dessous, puis enregistrez de nouveau."), caller);
        };
    }

    /** Sent once it is over: the same words as those given were given, others are handed back. */
    private View late(AskedReading reading, Map<String, ReadingMark> marks, Caller caller) {
        if (reading.isGiven() && marks.entrySet().stream().allMatch(each -> each.getValue().says(reading.mark(each.getKey())))) return Redirect.to("/lectures/" + reading.id() + "?fait=rendue");
        var written = new LinkedHashMap<String, String>();
        reading.judged(calls.grid(dossiers.kind(reading), reading.call())).forEach(each -> {
            var mark = marks.get(each.code());
            if (!mark.says(ReadingMark.NONE)) written.put(each.label(), (Words.mark(mark) + "\n" + mark.justification()).strip());
        });
        if (written.isEmpty() || reading.status() == ReadingStatus.ASKED) return Redirect.to("/lectures/" + reading.id());
        var unkept = Optional.of(new Unkept(switch (reading.status()) {
            case GIVEN -> "Vous aviez déjà rendu cette lecture, d’une autre fenêtre : ces notes n’ont rien remplacé. Les premières sont fausses ? Dites-le à l’agent qui vous l’a confiée.";
            case EXPIRED -> "La demande a expiré avant votre envoi. Copiez ce texte, puis écrivez au service : s’il prolonge le délai, vous pourrez le coller.";
            case RECUSED, DECLINED, ASKED, OPENED -> "Vous avez fermé cette lecture d’une autre fenêtre.";
        }, written));
        return reading.isGiven() ? page(reading, reading.marks(), "", unkept, FormErrors.none(), caller) : new ReadingClosedPage(reading.status(), unkept);
    }

    private static String first(Map<String, ReadingMark> marks) {
        return "note." + marks.keySet().iterator().next();
    }

    /** A file sent replaces the one before; one taken back is removed. Scores are kept either way. */
    private FormErrors join(AskedReading reading, Map<String, String> typed, @Nullable MultipartFile file, Caller caller) {
        if (file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank())
            return switch (documents.store(Upload.of(file), caller, reading.id().subject(), clock.instant())) {
                case Stored(var document) -> {
                    try {
                        acts.join(reading.id(), document, caller);
                    } catch (Stale moved) {
                        documents.remove(document.id(), caller, clock.instant());
                        throw moved;
                    }
                    yield FormErrors.none();
                }
                case Rejected(_, var reason) -> FormErrors.of("fichier", reason);
            };
        if (typed.getOrDefault("sans-fichier", "").equals("oui")) acts.takeFileAway(reading.id(), caller);
        return FormErrors.none();
    }

    /** Why scores stand apart from another reader's. */
    @PostMapping("/{id}/explications")
    View explain(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var why = new HashMap<String, String>();
        typed.forEach((name, text) -> {
            if (name.startsWith("ecart.")) why.put(name.substring("ecart.".length()), text);
        });
        var reading = acts.of(new ReadingId(id), caller);
        for (var each : why.entrySet())
            if (each.getValue().length() > LONGEST)
                return page(reading, reading.marks(), "", FormErrors.of("ecart." + each.getKey(), "Raccourcissez : 4 000 caractères au plus."), caller);
        acts.explain(reading.id(), why, caller);
        return Redirect.to("/lectures/" + id + "?fait=explique");
    }

    private View declaration(AskedReading reading, Map<String, String> typed, FormErrors errors, Caller caller) {
        return new ReadingDeclarationPage(reading, dossiers.summary(reading), ties.has(reading, caller.signedIn()), reading.status() == ReadingStatus.OPENED,
                acts.waitsForCalibration(reading), acts.wasGivenBefore(reading), dossiers.kind(reading).masked(), typed, errors);
    }

    private View page(AskedReading reading, Map<String, ReadingMark> marks, String notice, FormErrors errors, Caller caller) {
        return page(reading, marks, notice, Optional.empty(), errors, caller);
    }

    private View page(AskedReading reading, Map<String, ReadingMark> marks, String notice, Optional<Unkept> unkept, FormErrors errors, Caller caller) {
        var view = acts.dossier(reading);
        var kind = dossiers.kind(reading);
        return new ReadingPage(reading, view.shownTitle(), kind, calls.grid(kind, reading.call()), dossiers.excerpt(reading), marks, readings.partings(reading),
                reading.isGiven() ? Optional.empty() : reopenings.former(reading.id()),
                caller.isOfficer() && !kind.masked() ? "/instruction/" + view.reference() : "", notice, unkept, errors);
    }

    private Map<String, ReadingMark> read(AskedReading reading, Map<String, String> typed) {
        var kind = dossiers.kind(reading);
        var marks = new LinkedHashMap<String, ReadingMark>();
        for (var criterion : reading.judged(calls.grid(kind, reading.call()))) {
            var mark = typed.getOrDefault("note." + criterion.code(), "");
            marks.put(criterion.code(), new ReadingMark(mark.matches("\\d{1,2}") ? Integer.valueOf(mark) : null, mark.equals("nsp"),
                    typed.getOrDefault("motif." + criterion.code(), "").strip(), ""));
        }
        return marks;
    }

    private static String told(String done) {
        return switch (done) {
            case "brouillon" -> "Votre brouillon est gardé. Il n’est pas encore rendu.";
            case "rendue" -> "Votre lecture est rendue. Merci.";
            case "explique" -> "Votre explication est gardée.";
            default -> "";
        };
    }
}
