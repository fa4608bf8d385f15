package fr.levain.revisions.web;

import fr.levain.revisions.Difference;
import fr.levain.revisions.Draft;
import fr.levain.revisions.Finding;
import fr.levain.revisions.Kind;
import fr.levain.revisions.RevisedText;
import fr.levain.revisions.Revision;
import fr.levain.revisions.TextState;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
                new DraftCheckPage(prepared(), List.of(blocking, known), changes, "abc", false, true),
                new DraftCheckPage(prepared(), List.of(), changes, "abc", true, false),
                new DraftCheckPage(never, List.of(), List.of(), "abc", false, false),
                new HistoryPage(published(), List.of(new Revision("form", "is-2016", 2, "Innovations sociales 2016", "{}", false,
                        List.of("La question « Nom » devient obligatoire."), NOW, "Nadia Bertin")), Optional.of(2)),
                new HistoryPage(never, List.of(), Optional.empty()),
                new PartRemovalPage(prepared(), "/gestion/grilles/g/criteres/ANCRAGE", "Ancrage", List.of("Son poids est à répartir entre les autres critères.")),
                new DropPage(prepared(), changes),
                new DropPage(never, List.of()));
    }
}
