package fr.levain.letters;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Edited;
import fr.levain.revisions.Revision;
import fr.levain.revisions.Revisions;
import fr.levain.ui.AuthorityName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters and mails being prepared by officers. */
@Service
@Transactional
public class LetterDrafts {
    /** The text as its reader will see it. */
    public record Preview(String subject, String html) {}

    private final Revisions revisions;
    private final DraftRevisions drafts;
    private final ObjectProvider<AuthorityName.Source> authority;

    LetterDrafts(Revisions revisions, DraftRevisions drafts, ObjectProvider<AuthorityName.Source> authority) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.authority = authority;
    }

    @Transactional(readOnly = true)
    public LetterDraft draft(String slug, Caller caller) {
        var state = revisions.state(LetterKind.CODE, slug, caller);
        var content = state.draft().map(draft -> draft.content())
                .or(() -> revisions.current(LetterKind.CODE, slug).map(Revision::content)).orElseThrow(() -> new NotFound("letter " + slug));
        return new LetterDraft(state, WrittenLetter.read(content));
    }

    /** What cannot be kept in a text, line by line. */
    public List<TemplateProblem> problemsIn(String source, WrittenLetter written) {
        return Template.problemsIn(source, written.offered());
    }

    /** @param read digest of the letter as the officer read it; what it offers does not change */
    public Edited save(String slug, WrittenLetter typed, String read, Caller by) {
        var outcome = new AtomicReference<Edited>(new Edited.Saved());
        drafts.change(LetterKind.CODE, slug, "text", content -> {
            var kept = WrittenLetter.read(content.json());
            var after = new WrittenLetter(typed.title(), typed.subject(), typed.source(), kept.placeholders());
            if (!kept.digest().equals(read) && !kept.equals(after)) {
                outcome.set(new Edited.Conflict(LetterDifferences.between(kept, after), kept.digest()));
                return content;
            }
            return new DraftRevisions.Content(after.title(), after.json());
        }, by);
        return outcome.get();
    }

    public Map<String, String> examples(WrittenLetter written) {
        return LetterExamples.of(written.placeholders());
    }

    /** Places of the text that these values leave empty: nothing is written with them. */
    public Set<String> missing(String slug, WrittenLetter written, Map<String, String> values) {
        try {
            written.template(slug).requireAll(values);
            return Set.of();
        } catch (MissingValues missing) {
            return missing.names();
        }
    }

    public Preview preview(String slug, WrittenLetter written, Map<String, String> values) {
        var template = written.template(slug);
        template.requireAll(values);
        return new Preview(template.subjectWith(values), template.htmlWith(values));
    }

    /** The sheet, with an invented recipient and no signature. Kept nowhere. */
    public byte[] pdf(String slug, WrittenLetter written, Map<String, String> values) {
        var preview = preview(slug, written, values);
        var known = Optional.ofNullable(authority.getIfAvailable()).map(AuthorityName.Source::current);
        var head = new Letterhead(known.map(AuthorityName::name).orElse("Levain"), known.flatMap(AuthorityName::service).orElse(""),
                known.flatMap(AuthorityName::address).stream().toList(), List.of("Le Fournil des Possibles", "23400 Bourganeuf"),
                values.getOrDefault("reference", ""), "Essai, sans valeur");
        return Pdf.ofDocument(Pdf.document(preview.subject(), Sheet.body(preview.subject(), preview.html(), head, Optional.empty())));
    }
}
