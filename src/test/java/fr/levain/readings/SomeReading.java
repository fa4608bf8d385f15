package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Drafts;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRevision;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.Documents;
import fr.levain.documents.SomeFile;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.readings.ReadingTerms.Checklist;
import fr.levain.readings.ReadingTerms.Third;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Calls read by several people, each test with its own, with its own readers and dossiers. */
@TestComponent
public class SomeReading {
    static final String REASON = "Le dossier le montre par des engagements écrits et datés.";
    private static final Caller BY = new Caller.System("test");

    private final ReadingTermsStore terms;
    private final ReadingRequests requests;
    private final ReaderActs acts;
    private final ReadingStore store;
    private final ReadingCalls calls;
    private final CallPublication publication;
    private final Drafts drafts;
    private final Envelopes envelopes;
    private final SomeDossier dossiers;
    private final Applications applications;
    private final Accounts accounts;
    private final Documents documents;
    private final Clock clock;

    SomeReading(
            ReadingTermsStore terms, ReadingRequests requests, ReaderActs acts, ReadingStore store, ReadingCalls calls, CallPublication publication, Drafts drafts,
            Envelopes envelopes, SomeDossier dossiers, Applications applications, Accounts accounts, Documents documents, Clock clock) {
        this.terms = terms;
        this.requests = requests;
        this.acts = acts;
        this.store = store;
        this.calls = calls;
        this.publication = publication;
        this.drafts = drafts;
        this.envelopes = envelopes;
        this.dossiers = dossiers;
        this.applications = applications;
        this.accounts = accounts;
        this.documents = documents;
        this.clock = clock;
    }

    public static ReadingTerms terms(String call) {
        return new ReadingTerms(call, 2, 15, Optional.of(7), 2, Optional.of(new Third(20, false)), Optional.of(3), true, Optional.empty(), false, true,
                List.of(new ReadingTerms.Kind("analyse-1", "Analyse 1", null, List.of("project_title", "need", "governance"), List.of(), false, false, Optional.empty())),
                Optional.of(new Checklist("Analyse 2", false, List.of(new Checklist.Item("F1", "Financière", "Les comptes permettent-ils de mener le projet ?")))));
    }

    /** The same, where nobody but the service knows who reads, and readers do not know who carries the project. */
    public static ReadingTerms hidden(String call) {
        return of(terms(call), new ReadingTerms.Kind("analyse-1", "Analyse 1", null,
                List.of("project_title", "contact_email", "representative_name", "need", "partners", "governance"), List.of("STATUTS"), true, true, Optional.empty()));
    }

    /** The same as {@link #terms}, where nobody but the service knows who reads. */
    public static ReadingTerms anonymous(String call) {
        var kind = terms(call).kinds().getFirst();
        return of(terms(call), new ReadingTerms.Kind(kind.slug(), kind.title(), null, kind.fields(), kind.documents(), true, false, Optional.empty()));
    }

    private static ReadingTerms of(ReadingTerms open, ReadingTerms.Kind kind) {
        return new ReadingTerms(open.call(), open.readers(), open.days(), open.expires(), open.dispersion(), open.third(), open.adjustedFrom(), open.intervals(), open.threshold(),
                open.calibration(), open.allocation(), List.of(kind), open.secondAnalysis());
    }

    /** Published, with money for two dossiers. */
    public String call() {
        var slug = "lectures-" + UUID.randomUUID();
        envelopes.declare(slug, "Enveloppe d’essai", 2026, Euros.of(40_000), BY);
        var like = drafts.openCall("innovation-sociale").current();
        publication.propose(new CallRevision(like.id(), like.call(), slug, 0, "Appel à lectures", like.summary(), like.sheet(), like.regulation(),
                like.referencePrefix(), like.form(), like.vocabulary(), like.rules(), like.grid(), like.amounts(), like.documents(),
                like.opensAt(), Optional.empty(), like.cutOffs(), slug, like.contact(), like.team()));
        publication.publish(slug, BY);
        terms.put(terms(slug));
        return slug;
    }

    public void set(ReadingTerms changed) {
        terms.put(changed);
    }

    public Caller.Account officer() {
        return dossiers.persona("nadia.bertin");
    }

    public Caller.Account head() {
        return dossiers.persona("helene.roux");
    }

    public Caller.Account expert(String call, String name) {
        return expert(call, name, UUID.randomUUID() + "@lecteurs.example");
    }

    public Caller.Account expert(String call, String name, String email) {
        var person = accounts.open(name, email, Optional.empty(), BY);
        accounts.grant(person.id(), Role.EXPERT, Optional.empty(), BY);
        declare(call, person.id());
        return accounts.caller(person.id()).orElseThrow();
    }

    public void declare(String call, AccountId account) {
        terms.put(new CallReader(call, account, List.of(), List.of(), List.of(), 20));
    }

    public ApplicationView dossier(String call, String title) {
        return applications.byReference(dossiers.underAssessmentFor(call, title), officer());
    }

    public ApplicationView dossierOf(String call, String title, Caller.Account author) {
        return applications.byReference(dossiers.underAssessmentFor(call, title, author), officer());
    }

    public ApplicationReference reference(String call, String title) {
        return dossiers.underAssessmentFor(call, title);
    }

    public ReadingId asked(ApplicationView dossier, Caller.Account reader) {
        requests.ask(dossier.reference().value(), "analyse-1", reader.id(), false, officer());
        return of(dossier, reader).id();
    }

    public AskedReading of(ApplicationView dossier, Caller.Account reader) {
        return store.of(dossier.id()).stream().filter(each -> each.reader().equals(reader.id())).findFirst().orElseThrow();
    }

    /** Declared without conflict and given, with this score on each criterion and these on some. */
    public void given(ReadingId id, Caller.Account reader, int score, Map<String, Integer> others, String reason) {
        if (acts.of(id, reader).status() == ReadingStatus.ASKED) acts.declareNone(id, reader);
        var reading = acts.of(id, reader);
        var marks = new HashMap<String, ReadingMark>();
        var kind = calls.required(reading.call()).kind(reading.kind()).orElseThrow();
        reading.judged(calls.grid(kind, reading.call())).forEach(each -> marks.put(each.code(), new ReadingMark(others.getOrDefault(each.code(), score), false, reason, "")));
        if (!(acts.score(id, marks, reading.version(), true, reader) instanceof ReaderActs.Result.Given)) throw new IllegalStateException("not given");
    }

    public void opened(ReadingId id, Caller.Account reader) {
        acts.declareNone(id, reader);
    }

    public void declined(ReadingId id, Caller.Account reader, String reason) {
        acts.decline(id, reason, reader);
    }

    /** Opened, with a file. */
    public void joined(ReadingId id, Caller.Account reader, String name) {
        opened(id, reader);
        var stored = (UploadResult.Stored) documents.store(Upload.of(name, SomeFile.pdf("remarques")), reader, id.subject(), clock.instant());
        acts.join(id, stored.document(), reader);
    }

    public void given(ApplicationView dossier, Caller.Account reader, int score) {
        given(asked(dossier, reader), reader, score, Map.of(), REASON);
    }
}
