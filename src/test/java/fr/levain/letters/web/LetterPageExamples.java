package fr.levain.letters.web;

import fr.levain.letters.LetterDraft;
import fr.levain.letters.LetterDrafts.Preview;
import fr.levain.letters.WrittenLetter;
import fr.levain.revisions.Difference;
import fr.levain.revisions.web.RevisionsPageExamples;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class LetterPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        var written = new WrittenLetter("Notification d’un refus", "Décision sur « {{titre}} »", "Madame, Monsieur,\n\n{{motifs}}", List.of("titre", "motifs"));
        var prepared = new LetterDraft(RevisionsPageExamples.prepared(), written);
        var values = Map.of("titre", "La cuisine mobile");
        return List.of(
                new LetterTextPage(prepared, written, "abc", FormErrors.none(), List.of()),
                new LetterTextPage(new LetterDraft(RevisionsPageExamples.published(), written), written, "abc", FormErrors.none(), List.of()),
                new LetterTextPage(prepared, written, "abc", FormErrors.of("texte", "Ligne 3 : « {{motif}} » n’existe pas."), List.of()),
                new LetterTextPage(prepared, written, "abc", FormErrors.none(), List.of(Difference.removed("Retiré : « Bonjour »"))),
                new LetterTrialPage(prepared, values, Optional.of(new Preview("Décision", "<p>Madame, Monsieur,</p><h2>Les motifs</h2><ul><li>Un</li></ul>")), FormErrors.none()),
                new LetterTrialPage(prepared, Map.of("titre", ""), Optional.empty(), FormErrors.of("valeur-titre", "Donnez une valeur à « titre ».")));
    }
}
