package fr.levain.applications.web;

import fr.levain.applications.Exchanges;
import fr.levain.documents.Upload;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What posting a message checks, on either side. */
final class Posting {
    private Posting() {}

    static FormErrors problems(String text) {
        if (text.isEmpty()) return FormErrors.of("message", "Écrivez votre message.");
        if (text.length() > Exchanges.LONGEST) return FormErrors.of("message", "Raccourcissez votre message : 5 000 caractères au plus.");
        return FormErrors.none();
    }

    static List<Upload> uploads(@Nullable List<MultipartFile> files) {
        return files == null ? List.of() : files.stream()
                .filter(file -> file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank()).map(Upload::of).toList();
    }

    static Paging paging(String path, int page, int count) {
        return new Paging(French.plural(count, "message", "messages"),
                page > 1 ? Optional.of(path + "?page=" + (page - 1)) : Optional.empty(),
                page * Exchanges.PER_PAGE < count ? Optional.of(path + "?page=" + (page + 1)) : Optional.empty());
    }
}
