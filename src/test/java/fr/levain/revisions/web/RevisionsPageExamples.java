package fr.levain.revisions.web;

import fr.levain.revisions.Consultation;
import fr.levain.revisions.Difference;
import fr.levain.revisions.Draft;
import fr.levain.revisions.Finding;
import fr.levain.revisions.Kind;
import fr.levain.revisions.Remark;
import fr.levain.revisions.RemarkState;
import fr.levain.revisions.Remarks;
import fr.levain.revisions.RevisedText;
import fr.levain.revisions.Revision;
import fr.levain.revisions.TextPart;
import fr.levain.revisions.TextState;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class RevisionsPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final Kind KIND = new Kind("form", "formulaires", "Formulaires", "le formulaire", "du formulaire", "Nouveau formulaire", "Les questions posées aux porteurs.");
    private static final Draft DRAFT = new Draft("form", "is-2016", "Innovations sociales 2016", "{}", Optional.of(1), false, NOW, "Nadia Bertin");

    public static TextState prepared() {
        return new TextState(KIND, "is-2016", "Innovations sociales 2016", Optional.of(1), Optional.of(NOW), Optional.of(DRAFT), true, true, true);
    }

    public static TextState published() {
        return new TextState(KIND, "is-2016", "Innovations sociales 2016", Optional.of(2), Optional.of(NOW), Optional.empty(), false, true, true);
    }

    @Override
    public List<Page> pages() {
        var blocking = Finding.blocking("Proposez au moins deux choix à « Thème ».", "/questions/theme#choix");
        var known = Finding.worthKnowing("La fiche de la structure répond déjà à « SIRET ».", "/questions/siret");
        var changes = List.of(Difference.added("Ajoutée : « Besoin » (texte long, obligatoire), page « Projet »."),
                Difference.changed("La question « Nom » devient obligatoire."), Difference.removed("Retirée : « Fax »."));
        var text = new RevisedText("form", "is-2016", "Innovations sociales 2016", Optional.of(1), Optional.of(NOW), Optional.of(NOW), true);
        var never = new TextState(KIND, "neuf", "Formulaire neuf", Optional.empty(), Optional.empty(), Optional.of(DRAFT), false, false, true);
        return List.of(
                new RevisedListPage(KIND, List.of(KIND), List.of(text)),
                new RevisedListPage(KIND, List.of(KIND), List.of()),
                new StartPage(KIND, List.of(text), "", "is-2016", FormErrors.none()),
                new StartPage(KIND, List.of(), "", "", FormErrors.of("titre", "Donnez un titre.")),
                new DraftCheckPage(prepared(), List.of(blocking, known), changes, "abc", 0, false, true),
                new DraftCheckPage(prepared(), List.of(), changes, "abc", 2, true, false),
                new DraftCheckPage(never, List.of(), List.of(), "abc", 1, false, false),
                new HistoryPage(published(), List.of(new Revision("form", "is-2016", 2, "Innovations sociales 2016", "{}", false,
                        List.of("La question « Nom » devient obligatoire."), NOW, "Nadia Bertin")), Optional.of(2), List.of(consultation(true, Optional.of(2)))),
                new HistoryPage(never, List.of(), Optional.empty(), List.of()),
                new PartRemovalPage(prepared(), "/gestion/grilles/g/criteres/ANCRAGE", "Ancrage", List.of("Son poids est à répartir entre les autres critères.")),
                new ConsultationsPage(List.of(consultation(true, Optional.empty()), consultation(false, Optional.empty())), Paging.whole(""), NOW),
                new ConsultationsPage(List.of(), Paging.whole(""), NOW),
                new ConsultationPage(consultation(true, Optional.empty()), new Remarks(REMARKS, 1, true), 3, NOW, true, Map.of(), FormErrors.none(), 0),
                new ConsultationPage(consultation(true, Optional.empty()), Remarks.NONE, 0, NOW, false, Map.of("remarque", "Trop"), FormErrors.of("partie", "Choisissez la partie."), 422),
                new ConsultationPage(consultation(false, Optional.of(2)), new Remarks(REMARKS, 1, true), 3, NOW, false, Map.of("remarque", "Trop tard"), FormErrors.none(), 409),
                managed(2, Optional.empty(), List.of(), FormErrors.of("fin", "Indiquez le dernier jour.")),
                managed(2, Optional.of(consultation(true, Optional.empty())), REMARKS, FormErrors.none()),
                managed(2, Optional.of(consultation(true, Optional.empty())), REMARKS, FormErrors.of("motif-" + REMARKS.getFirst().id(), "Dites pourquoi.")),
                managed(0, Optional.of(consultation(false, Optional.of(2))), REMARKS, FormErrors.none()),
                new DropPage(prepared(), changes),
                new DropPage(never, List.of()));
    }

    private static Page managed(int parts, Optional<Consultation> current, List<Remark> remarks, FormErrors errors) {
        return new ManagedConsultationPage("/gestion/grilles/g", "Douze critères", parts, current, new Remarks(remarks.stream().filter(each -> each.state() == RemarkState.TO_READ).toList(), 1, true),
                new Remarks(remarks.stream().filter(each -> each.state() != RemarkState.TO_READ).toList(), 2, false), List.of(consultation(false, Optional.of(1))), true, NOW, Map.of(), errors);
    }

    private static Consultation consultation(boolean open, Optional<Integer> revision) {
        return new Consultation(new UUID(1, open ? 1 : 2), "abcdefghijklmnopqrstuvwxyz0123", "grid", "g", "Douze critères", "Dites ce qui manque.",
                List.of(new TextPart("PORTAGE", "Portage collectif", "Qui décide ?\n0 : un seul"), new TextPart("PUBLIC", "Public", "Qui participe ?")), true,
                NOW.minusSeconds(86_400), NOW.plusSeconds(864_000), open ? Optional.empty() : Optional.of(NOW), revision);
    }

    private static final List<Remark> REMARKS = List.of(
            remark(1, RemarkState.TO_READ, Optional.empty()), remark(2, RemarkState.PUBLISHED, Optional.of("Oui, nous l’ajoutons.")), remark(3, RemarkState.REFUSED, Optional.empty()));

    private static Remark remark(int id, RemarkState state, Optional<String> answer) {
        return new Remark(new UUID(9, id), "PORTAGE", "Et les communes ?", Optional.of("Ana Lopez"), Optional.of("Le Fournil"), true, NOW, state,
                state == RemarkState.REFUSED ? Optional.of("Hors du sujet.") : Optional.empty(), answer, answer.map(_ -> NOW));
    }
}
