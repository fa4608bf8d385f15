package fr.levain.letters.web;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Subject;
import fr.levain.letters.LetterDraft;
import fr.levain.letters.LetterDrafts.Preview;
import fr.levain.letters.Posting;
import fr.levain.letters.PrintedBatch;
import fr.levain.letters.WrittenLetter;
import fr.levain.revisions.Difference;
import fr.levain.revisions.web.RevisionsPageExamples;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class LetterPageExamples implements PageExamples {
    private static Posting posting(int rank, String again) {
        return new Posting(new UUID(1, rank), "Décision sur votre projet " + rank, new DocumentId(new UUID(1, 3)), new Subject("application", new UUID(1, 2)), "2026-AIS-00042",
                List.of("La Marmite du Thaurion", "2 place de l’Exemple", "23400 Bourganeuf"), Posting.Why.NO_CONSENT, Instant.parse("2026-12-05T20:42:08Z"), again);
    }

    @Override
    public List<Page> pages() {
        var written = new WrittenLetter("Notification d’un refus", "Décision sur « {{titre}} »", "Madame, Monsieur,\n\n{{motifs}}", List.of("titre", "motifs"));
        var prepared = new LetterDraft(RevisionsPageExamples.prepared(), written);
        var values = Map.of("titre", "La cuisine mobile");
        var batch = new PrintedBatch(new UUID(1, 7), Instant.parse("2026-12-05T20:42:08Z"), "account:x", new DocumentId(new UUID(1, 3)), 2, Optional.empty());
        var sent = new PrintedBatch(new UUID(1, 8), Instant.parse("2026-12-04T08:00:00Z"), "account:x", new DocumentId(new UUID(1, 3)), 1, Optional.of(LocalDate.of(2026, 12, 4)));
        var postings = List.of(posting(1, ""), posting(2, "Feuille déchirée."));
        return List.of(
                new MailingsPage(postings, 60, List.of(batch, sent), new Paging("60 courriers à imprimer", Optional.empty(), Optional.of("/instruction/courriers?page=2")), FormErrors.none()),
                new MailingsPage(postings, 2, List.of(), Paging.whole("2 courriers à imprimer"), FormErrors.of("courrier", "Cochez au moins un courrier à imprimer.")),
                new MailingsPage(List.of(), 0, List.of(), Paging.whole(""), FormErrors.none()),
                new BatchPage(batch, postings, Map.of(), FormErrors.none()),
                new BatchPage(batch, postings, Map.of("envoi-jour", "31"), FormErrors.of("envoi-jour", "Indiquez le jour de l’envoi.")),
                new BatchPage(sent, postings, Map.of(), FormErrors.of("motif-" + new UUID(1, 2), "Dites en une phrase pourquoi.")),
                new LetterTextPage(prepared, written, "abc", FormErrors.none(), List.of()),
                new LetterTextPage(new LetterDraft(RevisionsPageExamples.published(), written), written, "abc", FormErrors.none(), List.of()),
                new LetterTextPage(prepared, written, "abc", FormErrors.of("texte", "Ligne 3 : « {{motif}} » n’existe pas."), List.of()),
                new LetterTextPage(prepared, written, "abc", FormErrors.none(), List.of(Difference.removed("Retiré : « Bonjour »"))),
                new LetterTrialPage(prepared, values, Optional.of(new Preview("Décision", "<p>Madame, Monsieur,</p><h2>Les motifs</h2><ul><li>Un</li></ul>")), FormErrors.none()),
                new LetterTrialPage(prepared, Map.of("titre", ""), Optional.empty(), FormErrors.of("valeur-titre", "Donnez une valeur à « titre ».")));
    }
}
