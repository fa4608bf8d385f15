package fr.levain.decisions;

import fr.levain.decisions.ReportPapers.Paper;
import fr.levain.applications.Applications;
import fr.levain.decisions.ReportResult.Incomplete;
import fr.levain.decisions.ReportResult.Lack;
import fr.levain.decisions.ReportResult.Made;
import fr.levain.decisions.ReportResult.Refused;
import fr.levain.documents.Documents;
import fr.levain.documents.StoredDocument;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import fr.levain.letters.Letters;
import fr.levain.letters.Odt;
import fr.levain.letters.Pdf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report to the assembly: text, annex table, one sheet per dossier, made and sealed in one act. */
@Service
@Transactional
public class Reports {
    public static final int PER_PAGE = 50;
    static final String TEMPLATE = "rapport";

    private final ReportStore store;
    private final ReportPapers papers;
    private final ReportSheets sheets;
    private final ProposedDossiers proposed;
    private final Applications applications;
    private final Letters letters;
    private final Documents documents;
    private final Envelopes envelopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(ReportStore store, ReportPapers papers, ReportSheets sheets, ProposedDossiers proposed, Applications applications, Letters letters, Documents documents,
            Envelopes envelopes, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.sheets = sheets;
        this.proposed = proposed;
        this.applications = applications;
        this.letters = letters;
        this.documents = documents;
        this.envelopes = envelopes;
        this.events = events;
        this.clock = clock;
    }

    public UUID newReport() {
        return UuidV7.at(clock.instant());
    }

    /** Its items, less the dossiers this reader withdrew from (I3). */
    @Transactional(readOnly = true)
    public Report report(UUID id, Caller reader) {
        var found = store.find(id).orElseThrow(() -> new NotFound("report " + id));
        return found.of(applications.shownTo(reader, found.items(), Report.Item::application));
    }

    /** One more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Report> latest(int page) {
        return store.latest(Math.max(page, 1), PER_PAGE);
    }

    /**
     * Makes the whole report, or nothing. Asked for twice under one identifier, it is made once.
     *
     * @param chosen references of dossiers that wait for a vote
     * @param subject what the report is about, in a few words
     * @param reasoning « exposé des motifs », in the officer’s words
     */
    public ReportResult make(UUID id, Collection<String> chosen, LocalDate sessionOn, String subject, String reasoning, Caller by) {
        int rank = store.nextRank(sessionOn.getYear());
        if (store.find(id).isPresent()) return new Made(id);
        if (chosen.isEmpty()) return new Refused("dossier", "Cochez au moins un dossier.");
        var dossiers = proposed.named(chosen, by);
        if (dossiers.size() < chosen.size())
            return new Refused("dossier", "Un dossier coché n’attend plus de vote : relisez la liste, elle est à jour.");
        var held = dossiers.stream().filter(each -> each.hold().isPresent()).findFirst();
        if (held.isPresent()) return new Refused("dossier", held.get().reference() + ". " + held.get().hold().get());

        var number = "RAP-%d-%03d".formatted(sessionOn.getYear(), rank);
        var text = values(number, dossiers, sessionOn, subject, reasoning);
        var told = dossiers.stream().collect(Collectors.toMap(ProposedDossier::reference, sheets::values));
        var lacks = lacks(dossiers, text, told);
        if (!lacks.isEmpty()) return new Incomplete(lacks);

        var all = new ArrayList<Paper>(List.of(papers.report(number, letters.fill(TEMPLATE, text)), papers.annex(number, dossiers)));
        for (var each : dossiers) all.add(papers.sheet(each, letters.fill(ReportSheets.TEMPLATE, told.get(each.reference()))));
        seal(id, rank, number, subject.strip(), sessionOn, dossiers, all, by);
        return new Made(id);
    }

    private void seal(UUID id, int rank, String number, String subject, LocalDate sessionOn, List<ProposedDossier> dossiers, List<Paper> all, Caller by) {
        var now = clock.instant();
        var whole = ReportPapers.whole(all);
        var archive = keep(id, number + ".zip", "application/zip", ReportArchive.of(all, now), by);
        var pdf = keep(id, number + ".pdf", "application/pdf", Pdf.of(all.getFirst().title(), whole), by);
        var odt = keep(id, number + ".odt", Odt.TYPE, Odt.of(all.getFirst().title(), whole), by);
        store.add(new Report(id, number, subject, sessionOn, dossiers.size(), total(dossiers), archive.id(), pdf.id(), odt.id(),
                archive.digest(), now, List.of()), rank, dossiers, by);
        events.publishEvent(new ReportMade(id, now, by, number, dossiers.size(), archive.digest()));
        for (var each : dossiers) events.publishEvent(new ApplicationReported(each.dossier().id(), now, by, number));
    }

    private StoredDocument keep(UUID id, String name, String type, byte[] content, Caller by) {
        return documents.keep(name, type, content, by, new Subject(Report.KIND, id), clock.instant());
    }

    private List<Lack> lacks(List<ProposedDossier> dossiers, Map<String, String> text, Map<String, Map<String, String>> told) {
        var lacks = new ArrayList<Lack>();
        for (var name : letters.missing(TEMPLATE, text))
            lacks.add(new Lack("", "Le texte du rapport", MissingValue.of(name, TEMPLATE, "", Optional.empty())));
        for (var each : dossiers)
            for (var name : letters.missing(ReportSheets.TEMPLATE, told.get(each.reference())))
                lacks.add(new Lack(each.reference(), each.dossier().shownTitle(),
                        MissingValue.of(name, ReportSheets.TEMPLATE, each.reference(), Optional.empty())));
        return lacks;
    }

    /** What the assembly is asked to do: nothing is asked of it that the annex does not hold. */
    private static String propositions(long awards, long refusals) {
        var lines = new ArrayList<String>();
        if (awards > 0) lines.add("- d’attribuer les aides listées en annexe, aux conditions qui y figurent ;");
        if (refusals > 0) lines.add("- de refuser les demandes listées en annexe, pour les motifs qui y figurent ;");
        if (awards > 0) lines.add("- d’autoriser la signature des conventions qui en découlent ;");
        return String.join("\n", lines).replaceFirst(" ;$", ".");
    }

    private Map<String, String> values(String number, List<ProposedDossier> dossiers, LocalDate sessionOn, String subject, String reasoning) {
        var values = new HashMap<String, String>();
        long awards = dossiers.stream().filter(each -> each.toVote().isPositive()).count();
        values.put("numero", number);
        values.put("objet", subject.strip());
        values.put("seance", French.day(sessionOn));
        values.put("nombre", French.plural(dossiers.size(), "dossier", "dossiers"));
        values.put("attributions", French.plural(awards, "attribution", "attributions"));
        values.put("refus", French.plural(dossiers.size() - awards, "refus", "refus"));
        values.put("total", total(dossiers).toString());
        values.put("propositions", propositions(awards, dossiers.size() - awards));
        values.put("expose", reasoning.strip());
        values.put("comites", dossiers.stream().flatMap(each -> each.opinion().stream())
                .map(given -> "- %s du %s".formatted(given.committee(), French.day(given.heldAt()))).distinct()
                .reduce((one, other) -> one + "\n" + other).orElse("Aucun comité ne se prononce sur ces dossiers."));
        values.put("enveloppes", dossiers.stream().collect(Collectors.groupingBy(each -> each.made().envelope(), java.util.TreeMap::new,
                        Collectors.reducing(Euros.ZERO, ProposedDossier::toVote, Euros::plus))).entrySet().stream()
                .flatMap(each -> envelopes.find(each.getKey()).map(envelope -> "- %s : %s proposés, sur %s votés".formatted(
                        envelope.title(), each.getValue(), envelope.voted())).stream())
                .reduce((one, other) -> one + "\n" + other).orElse("Aucune enveloppe n’est engagée."));
        return Map.copyOf(values);
    }

    private static Euros total(List<ProposedDossier> dossiers) {
        return Euros.sum(dossiers.stream().map(ProposedDossier::toVote).toList());
    }
}
