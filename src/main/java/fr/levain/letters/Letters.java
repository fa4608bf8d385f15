package fr.levain.letters;

import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checked templates, and the letters made from them. */
@Service
@Transactional
public class Letters {
    private final LetterStore store;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(LetterStore store, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the way of using this text; empty when it may be declared. */
    public List<TemplateProblem> check(String source, Set<String> placeholders) {
        return Template.problemsIn(source, placeholders);
    }

    /**
     * Makes a text available under its slug. The same text again changes nothing; another text is a new revision, and
     * letters already rendered keep theirs.
     *
     * @return number of the revision
     * @throws IllegalArgumentException when {@link #check} finds something
     */
    public int declare(String slug, String subject, String source, Set<String> placeholders, Caller by) {
        for (var text : List.of(subject, source)) {
            var problems = check(text, placeholders);
            if (!problems.isEmpty()) {
                var first = problems.getFirst();
                throw new IllegalArgumentException(
                        "Courrier « %s », ligne %d : %s".formatted(slug, first.line(), first.message()));
            }
        }
        return store.declare(slug, subject, source, placeholders, by, clock.instant());
    }

    /**
     * Renders the current revision and keeps the PDF among the documents of {@code about}.
     *
     * @throws NotFound when no template has this slug
     * @throws MissingValues when a place has no value: nothing is rendered
     */
    public Letter render(
            String slug,
            Map<String, String> values,
            Subject about,
            Letterhead letterhead,
            Optional<Signatory> signatory,
            Caller by) {
        var now = clock.instant();
        var template = current(slug);
        template.requireAll(values);
        var title = template.subjectWith(values);
        var html = Pdf.document(title, Sheet.body(title, template.htmlWith(values), letterhead, signatory));
        var pdf = documents.keep(title + ".pdf", "application/pdf", Pdf.ofDocument(html), by, about, now);
        var letter = new Letter(
                LetterId.at(now), slug, template.number(), about, title, html, pdf.id(), pdf.digest(), now);
        store.add(letter, Digest.of(new TreeMap<>(values).toString()));
        events.publishEvent(new LetterRendered(about, now, by, letter.id(), slug, template.number(), pdf.id(), pdf.digest()));
        return letter;
    }

    /** The current revision filled for a mail. Same refusals as {@link #render}. */
    @Transactional(readOnly = true)
    public WrittenText write(String slug, Map<String, String> values) {
        var template = current(slug);
        template.requireAll(values);
        return new WrittenText(template.subjectWith(values), template.textWith(values));
    }

    /** The letter as it would leave, kept nowhere. Same refusals as {@link #render}. */
    @Transactional(readOnly = true)
    public byte[] preview(String slug, Map<String, String> values, Letterhead letterhead, Optional<Signatory> signatory) {
        var template = current(slug);
        template.requireAll(values);
        var title = template.subjectWith(values);
        return Pdf.of(title, Sheet.body(title, template.htmlWith(values), letterhead, signatory));
    }

    /** The current revision filled, for a larger paper. Same refusals as {@link #render}. */
    @Transactional(readOnly = true)
    public FilledText fill(String slug, Map<String, String> values) {
        var template = current(slug);
        template.requireAll(values);
        return new FilledText(template.subjectWith(values), template.number(), template.htmlWith(values));
    }

    /** Places of the text that these values leave empty. */
    @Transactional(readOnly = true)
    public SortedSet<String> missing(String slug, Map<String, String> values) {
        return current(slug).missing(values);
    }

    /** The same for many letters of one text, which is read once. In the order given. */
    @Transactional(readOnly = true)
    public List<SortedSet<String>> missing(String slug, List<Map<String, String>> values) {
        var text = current(slug);
        return values.stream().map(text::missing).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(LetterId id) {
        return store.find(id);
    }

    /** Letters about the subject, oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> about(Subject subject) {
        return store.about(subject);
    }

    /** @see Pdf#of */
    public byte[] pdf(String title, String html) {
        return Pdf.of(title, html);
    }

    /** The same of several parts, composed one after the other; each is numbered apart. @see Volume#of */
    public byte[] pdf(String title, Iterable<String> parts) {
        return Volume.of(title, parts);
    }

    private Template current(String slug) {
        return store.current(slug).orElseThrow(() -> new NotFound("template " + slug));
    }
}
