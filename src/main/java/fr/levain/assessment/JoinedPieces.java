package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.Supplements;
import fr.levain.documents.Documents;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.FieldType;
import fr.levain.forms.Forms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents that answer each piece, wherever they came from: the form, a request, a batch of scanned pages. */
@Service
@Transactional(readOnly = true)
public class JoinedPieces {
    private final Applications applications;
    private final Forms forms;
    private final Supplements supplements;
    private final Documents documents;

    JoinedPieces(Applications applications, Forms forms, Supplements supplements, Documents documents) {
        this.applications = applications;
        this.forms = forms;
        this.supplements = supplements;
        this.documents = documents;
    }

    /** By code of the piece, the last come first. */
    public Map<String, List<StoredDocument>> of(ApplicationId application) {
        var named = named(application);
        var joined = new HashMap<String, List<StoredDocument>>();
        for (var document : documents.of(application.subject()).reversed()) {
            if (!document.isInForce()) continue;
            var codes = new HashSet<>(named.getOrDefault(document.id().value(), Set.of()));
            document.filed().piece().ifPresent(codes::add);
            for (var code : codes) joined.computeIfAbsent(code, _ -> new java.util.ArrayList<>()).add(document);
        }
        return joined;
    }

    /** The pieces each document is named for, in the answers and in what was sent since. */
    private Map<UUID, Set<String>> named(ApplicationId application) {
        var answers = applications.answers(application);
        var named = new HashMap<UUID, Set<String>>();
        forms.revision(applications.view(application).form()).fields().forEach(field -> {
            if (!(field.type() instanceof FieldType.FileType(var code, _))) return;
            for (var file : answers.files(field.id())) named.computeIfAbsent(file.document(), _ -> new HashSet<>()).add(code);
        });
        for (var request : supplements.of(application)) {
            for (var piece : request.pieces())
                piece.document().ifPresent(id -> named.computeIfAbsent(id.value(), _ -> new HashSet<>()).add(piece.code()));
        }
        return named;
    }
}
