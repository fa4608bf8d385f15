package fr.levain.desk.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.ConcernedPieces;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Completeness;
import fr.levain.assessment.DocumentCheck;
import fr.levain.assessment.DocumentVerdict;
import fr.levain.assessment.JoinedPieces;
import fr.levain.calls.DocumentRequirement;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.documents.PieceTypes;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pieces of a dossier, looked at one after the other, and from one dossier of the list to the next. */
@Controller
@RequestMapping("/instruction/{reference}")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class PieceCheckController {
    private final Desk desk;
    private final Assessments assessments;
    private final JoinedPieces joined;
    private final Applications applications;
    private final ConcernedPieces concerned;
    private final Completeness completeness;
    private final PieceTypes types;
    private final Clock clock;

    PieceCheckController(
            Desk desk, Assessments assessments, JoinedPieces joined, Applications applications, ConcernedPieces concerned,
            Completeness completeness, PieceTypes types, Clock clock) {
        this.desk = desk;
        this.assessments = assessments;
        this.joined = joined;
        this.applications = applications;
        this.concerned = concerned;
        this.completeness = completeness;
        this.types = types;
        this.clock = clock;
    }

    @GetMapping("/documents")
    View pieces(@PathVariable String reference, @RequestParam Map<String, String> query, Caller caller) {
        return whole(assessments.byReference(reference, caller), Filters.from(query), "", FormErrors.none(), caller);
    }

    /** What is missing is told; declared complete all the same, with the reason. */
    @PostMapping("/completude")
    View complete(@PathVariable String reference, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var missing = completeness.declare(reference, motif, caller);
        if (missing.isEmpty()) return Redirect.to("/instruction/" + reference);
        return whole(assessments.byReference(reference, caller), Filters.none(), motif,
                FormErrors.of("motif", "Il manque : %s. Dites pourquoi ce dossier est complet malgré cela, en une phrase."
                        .formatted(missing.stream().map(each -> each.what() + " (" + each.why() + ")").collect(Collectors.joining(" ; ")))), caller);
    }

    private PiecesPage whole(CaseFile file, Filters filters, String typed, FormErrors errors, Caller caller) {
        var dossier = applications.view(file.application());
        return new PiecesPage(file.reference(), dossier.shownTitle(), asked(dossier), assessments.documentChecks(file.application()),
                joined.of(file.application()), file.completeAt().isPresent(), mayAct(file, dossier, caller), filters,
                desk.neighbours(desk.row(file.reference()), filters, caller.signedIn()).next(), completeness.hindrances(file.application()),
                completeness.reason(file.application()), typed, errors);
    }

    /** @param fichier rank of the document to show, when the piece has several */
    @GetMapping("/documents/{document}")
    View piece(
            @PathVariable String reference, @PathVariable String document, @RequestParam(defaultValue = "1") int fichier,
            @RequestParam Map<String, String> query, Caller caller) {
        return piece(assessments.byReference(reference, caller), document, fichier, query, Optional.empty(), FormErrors.none(), caller);
    }

    private PieceCheckPage piece(
            CaseFile file, String document, int fichier, Map<String, String> query, Optional<String> typed, FormErrors errors, Caller caller) {
        var reference = file.reference();
        var dossier = applications.view(file.application());
        var pieces = asked(dossier);
        int rank = rank(pieces, document);
        var files = joined.of(file.application()).getOrDefault(document, List.of());
        return new PieceCheckPage(reference, dossier.shownTitle(), pieces.get(rank), Optional.ofNullable(types.all().get(document)),
                rank + 1, pieces.size(), found(file, document), files, Math.clamp(fichier - 1, 0, Math.max(files.size() - 1, 0)),
                rank == 0 ? Optional.empty() : Optional.of(pieces.get(rank - 1).code()), next(pieces, rank), Filters.from(query),
                mayAct(file, dossier, caller), LocalDate.ofInstant(clock.instant(), French.PARIS), typed, errors);
    }

    /** Keeps what was found, and goes on to the next piece; after the last, to the whole. */
    @PostMapping("/documents/{document}")
    View check(
            @PathVariable String reference, @PathVariable String document, @RequestParam DocumentVerdict constat,
            @RequestParam(defaultValue = "") String commentaire, @RequestParam Map<String, String> query, Caller caller) {
        var file = assessments.handled(reference, caller);
        var pieces = asked(applications.view(file.application()));
        int rank = rank(pieces, document);
        if (constat == DocumentVerdict.CONFORMING && commentaire.isBlank() && joined.of(file.application()).getOrDefault(document, List.of()).isEmpty())
            return piece(file, document, 1, query, Optional.of(commentaire), FormErrors.of("commentaire",
                    "Aucun document n’est joint. Dites où vous avez lu cette pièce, par exemple « vue sur papier », puis donnez le constat."), caller);
        assessments.checkDocument(reference, document, constat, commentaire, caller);
        var here = "/instruction/" + reference + "/documents";
        return Redirect.to(Filters.from(query).address(next(pieces, rank).map(code -> here + "/" + code).orElse(here)));
    }

    private static Optional<String> next(List<DocumentRequirement> pieces, int rank) {
        return rank + 1 < pieces.size() ? Optional.of(pieces.get(rank + 1).code()) : Optional.empty();
    }

    private static int rank(List<DocumentRequirement> pieces, String document) {
        return IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).code().equals(document)).findFirst()
                .orElseThrow(() -> new NotFound("piece " + document));
    }

    private Optional<DocumentCheck> found(CaseFile file, String document) {
        return assessments.documentChecks(file.application()).stream().filter(check -> check.document().equals(document)).findFirst();
    }

    /** Those its answers call for, and no other. */
    private List<DocumentRequirement> asked(ApplicationView dossier) {
        return concerned.of(dossier.id());
    }

    private static boolean mayAct(CaseFile file, ApplicationView dossier, Caller caller) {
        return file.isHandledBy(caller) && dossier.status().isOpen();
    }
}
