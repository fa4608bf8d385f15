package fr.levain.surveys.web;

import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.surveys.Proof;
import fr.levain.surveys.Question;
import fr.levain.ui.FormErrors;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is joined to an answer, as it was typed: a link, a file, or both.
 *
 * @param question code
 */
record ProofReading(String question, Optional<Upload> file, Optional<Proof> link, FormErrors errors) {
    static final String QUESTION = "preuve-question";
    static final String LINK = "preuve-lien";
    static final String FILE = "preuve-fichier";
    /** Keys of what was joined before and no longer is. */
    static final String REMOVED = "preuve-retrait";

    static ProofReading of(Map<String, String> typed, @Nullable MultipartFile sent, Set<Question> answered) {
        var question = typed.getOrDefault(QUESTION, "").strip();
        var link = typed.getOrDefault(LINK, "").strip();
        var file = Optional.ofNullable(sent).filter(each -> !each.isEmpty()).map(Upload::of);
        if (link.isEmpty() && file.isEmpty()) return new ProofReading(question, Optional.empty(), Optional.empty(), FormErrors.none());
        var errors = FormErrors.none();
        if (answered.stream().noneMatch(each -> each.code().equals(question))) errors = errors.plus(QUESTION, "Choisissez une question à laquelle vous répondez.");
        if (!link.isEmpty() && !Proof.isLink(link)) errors = errors.plus(LINK, "Écrivez une adresse complète, par exemple https://www.exemple.fr/bilan.");
        return new ProofReading(question, file, link.isEmpty() ? Optional.empty() : Optional.of(Proof.of(question, link)), errors);
    }

    Proof of(StoredDocument document) {
        return new Proof(question, "", Optional.of(document.id()), document.name());
    }
}
