package fr.levain.readings;

import fr.levain.documents.Documents;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.NotFound;
import fr.levain.opinions.Excerpt;
import fr.levain.opinions.Excerpts;
import fr.levain.opinions.OpinionKind;
import fr.levain.opinions.PublicSummary;
import fr.levain.applications.Applications;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader is shown of the dossier: the questions and files of the kind of reading, and no other; masked where the kind says so. */
@Service
@Transactional(readOnly = true)
public class ReadingDossiers {
    /** Of work, for whoever prepares them: fifteen minutes is what an expert has. */
    private static final int MINUTES = 15;

    private final ReadingCalls calls;
    private final Excerpts excerpts;
    private final Applications applications;
    private final Documents documents;

    ReadingDossiers(ReadingCalls calls, Excerpts excerpts, Applications applications, Documents documents) {
        this.calls = calls;
        this.excerpts = excerpts;
        this.applications = applications;
        this.documents = documents;
    }

    public ReadingTerms.Kind kind(AskedReading reading) {
        return calls.required(reading.call()).kind(reading.kind()).orElseThrow(() -> new NotFound("kind of reading " + reading.kind()));
    }

    /** What is shown before they declare: who carries the project too, unless the kind hides it. */
    public PublicSummary summary(AskedReading reading) {
        var summary = excerpts.summary(applications.view(reading.application()));
        return kind(reading).masked() ? summary.unnamed() : summary;
    }

    /** @throws NotFound before its reader has declared no conflict of interest */
    public Excerpt excerpt(AskedReading reading) {
        if (reading.status() != ReadingStatus.OPENED && !reading.isGiven()) throw new NotFound("excerpt of reading " + reading.id());
        var kind = kind(reading);
        var whole = excerpts.of(applications.view(reading.application()),
                new OpinionKind(kind.slug(), kind.title(), kind.anonymous(), calls.required(reading.call()).days(), MINUTES, false, kind.fields(), kind.documents(), reading.criteria()));
        return kind.masked() ? MaskedExcerpt.of(whole) : whole;
    }

    /** A file of the excerpt, or the one its reader joined; no other. */
    public Optional<StoredDocument> file(AskedReading reading, UUID document) {
        return Stream.concat(excerpt(reading).files().stream(), documents.of(reading.id().subject()).stream())
                .filter(each -> each.id().value().equals(document) && each.scan().isAvailable()).findFirst();
    }
}
