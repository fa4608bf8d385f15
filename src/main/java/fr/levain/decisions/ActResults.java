package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.decisions.ActFile.Problem;
import fr.levain.decisions.ActFile.Row;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import fr.levain.ui.CsvCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The results of an act brought in from one file: all of them or none. What the file would do is tried for good, in a
 * transaction that is undone: the preview finds what the recording would, the envelope short of the last dossier included.
 */
@Service
@Transactional
public class ActResults {
    /** @param known recorded already, the same: bringing it in again does nothing */
    public record Line(Row row, String title, boolean known) {}

    /**
     * @param lines what the file says, in its order
     * @param problems why nothing of it is recorded; empty when it may be, or was
     */
    public record Reading(List<Line> lines, List<Problem> problems) {
        public boolean isAllKnown() {
            return problems.isEmpty() && lines.stream().allMatch(Line::known);
        }

        public long toRecord() {
            return lines.stream().filter(line -> !line.known()).count();
        }
    }

    private static final String UNCOUNTED = "Cette délibération n’a pas de décompte : complétez-le sur sa page avant celui d’un dossier.";

    private final Decisions decisions;
    private final OutcomeStore outcomes;
    private final ProposedDossiers proposed;
    private final Applications applications;
    private final Corrections corrections;
    private final Organisations organisations;
    private final StateAid stateAid;
    private final ActStore acts;

    ActResults(
            Decisions decisions, ActStore acts, OutcomeStore outcomes, ProposedDossiers proposed, Applications applications, Corrections corrections,
            Organisations organisations, StateAid stateAid) {
        this.acts = acts;
        this.corrections = corrections;
        this.organisations = organisations;
        this.stateAid = stateAid;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.proposed = proposed;
        this.applications = applications;
    }

    /** The dossiers that an act may take, with what is proposed: to be completed, then brought back. */
    @Transactional(readOnly = true)
    public String template(ActId id, Caller reader) {
        var act = decisions.act(id);
        var out = new StringWriter();
        try (var csv = CSVFormat.EXCEL.builder().setDelimiter(';').get().print(out)) {
            csv.printRecord("reference", "projet", "beneficiaire", "issue", "montant", "motifs", "conditions", "pour", "contre", "abstentions", "deports");
            for (var each : proposed.all(reader)) {
                if (each.hold().isPresent()) continue;
                var awarded = each.toVote().isPositive();
                csv.printRecord(each.reference(), CsvCell.of(each.dossier().shownTitle()), CsvCell.of(each.dossier().holderName()), awarded ? "attribution" : "refus",
                        awarded ? each.toVote().toDecimal().toPlainString().replace('.', ',') : "", awarded ? "" : CsvCell.of(each.made().reasons()),
                        awarded ? CsvCell.of(Voted.proposed(each.made(), each.opinion())) : "", voices(act, VoteCount::inFavour), voices(act, VoteCount::against),
                        voices(act, VoteCount::abstentions), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String voices(Act act, Function<VoteCount, Integer> which) {
        return act.count().map(which).map(String::valueOf).orElse("");
    }

    /** As a spreadsheet keeps it: UTF-8, else the Windows letters of old. */
    public static String text(byte[] file) {
        return ActFile.text(file);
    }

    /** What the file would record. Nothing is. */
    public Reading preview(ActId act, String file, Caller by) {
        var reading = decide(act, file, by);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return reading;
    }

    /** Records all the file says, or nothing when a line does not hold. */
    public Reading record(ActId act, String file, Caller by) {
        var reading = decide(act, file, by);
        if (!reading.problems().isEmpty()) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return reading;
    }

    private Reading decide(ActId id, String file, Caller by) {
        var act = acts.share(id).orElseThrow(() -> new NotFound("act " + id));
        var read = ActFile.read(file);
        if (!read.problems().isEmpty()) return new Reading(List.of(), read.problems());
        var dossiers = dossiers(read.rows(), by);
        hold(dossiers, act);
        var lines = new ArrayList<Line>();
        var problems = new ArrayList<Problem>();
        for (var row : read.rows()) {
            var dossier = dossiers.get(row);
            if (dossier == null) {
                problems.add(new Problem(row.line(), "reference", row.reference(), "Aucun dossier déposé ne porte cette référence."));
                continue;
            }
            try {
                var before = outcomes.find(dossier.id());
                lines.add(new Line(row, dossier.shownTitle(), before.isPresent()));
                if (before.isPresent()) different(row, before.get(), act).ifPresent(problems::add);
                else if (row.own().counts() && act.count().isEmpty()) problems.add(uncounted(row));
                else refused(row, decide(act, dossier.reference(), row, by)).ifPresent(problems::add);
            } catch (Stale meanwhile) {
                problems.add(new Problem(row.line(), "reference", row.reference(), "Ce dossier n’attend pas de vote : il est retiré, ou repris en instruction."));
            }
        }
        return new Reading(lines, problems);
    }

    /** Those that somebody filed, by the row that names them. */
    private Map<Row, ApplicationView> dossiers(List<Row> rows, Caller by) {
        var found = new LinkedHashMap<Row, ApplicationView>();
        for (var row : rows)
            try {
                reference(row).ifPresent(reference -> found.put(row, applications.byReference(reference, by)));
            } catch (NotFound unknown) {
                // told with its line
            }
        return found;
    }

    private static Optional<ApplicationReference> reference(Row row) {
        try {
            return Optional.of(ApplicationReference.valueOf(row.reference()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** All of them at once, in the order any other decision takes: dossiers, undertakings, then envelopes. */
    private void hold(Map<Row, ApplicationView> dossiers, Act act) {
        dossiers.values().stream().map(ApplicationView::id).sorted(Comparator.comparing(ApplicationId::value)).forEach(corrections::standStill);
        stateAid.hold(dossiers.entrySet().stream().filter(each -> each.getKey().awarded())
                .map(each -> Undertaking.of(organisations.view(each.getValue().holder()))).toList(), act.votedOn());
    }

    private DecisionResult decide(Act act, ApplicationReference reference, Row row, Caller by) {
        var voted = voted(row, act);
        return row.awarded() ? decisions.award(act.id(), reference, row.amount(), voted, by) : decisions.refuse(act.id(), reference, row.reasons(), voted, by);
    }

    private static Voted voted(Row row, Act act) {
        return new Voted(act.count().flatMap(row.own()::under), row.own().conditions());
    }

    private static Optional<Problem> refused(Row row, DecisionResult result) {
        return result instanceof DecisionResult.Refused(var field, var message)
                ? Optional.of(new Problem(row.line(), field, row.awarded() ? row.amount().toString() : row.reasons(), message)) : Optional.empty();
    }

    private static Problem uncounted(Row row) {
        return new Problem(row.line(), "pour", "", UNCOUNTED);
    }

    /** A dossier decided already is the same dossier twice, or a file that contradicts what stands. */
    private Optional<Problem> different(Row row, DecidedOutcome before, Act act) {
        var same = before.act().filter(act.id()::equals).isPresent() && before.awarded() == row.awarded() && before.amount().equals(row.amount())
                && row.own().conditions().map(String::strip).filter(typed -> !typed.equals(before.conditions())).isEmpty()
                && (row.awarded() || row.reasons().strip().equals(before.reasons()));
        var vote = before.vote();
        var told = voted(row, act).voteUnder(act);
        if (same && (vote.isPresent() ? told.filter(vote.get()::isSameAs).isPresent() : told.isEmpty())) return row.own().counts() && act.count().isEmpty() ? Optional.of(uncounted(row)) : Optional.empty();
        return Optional.of(new Problem(row.line(), "issue", row.awarded() ? row.amount().toString() : "refus", "Ce dossier est déjà décidé autrement : %s%s.".formatted(
                switch (before.kind()) {
                    case AWARDED -> "aide de " + before.amount() + (before.conditions().isEmpty() ? ", sans condition" : ", avec ses conditions");
                    case REFUSED -> "refus, pour ces motifs : " + before.reasons();
                    case INADMISSIBLE -> "irrecevable";
                    case CLOSED -> "classé sans suite";
                },
                before.act().filter(each -> !each.equals(act.id())).map(each -> ", par la délibération " + decisions.act(each).number()).orElse("")
                        + vote.map(counted -> " ; vote : " + counted.told()).orElse(""))));
    }
}
