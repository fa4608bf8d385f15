package fr.levain.commitments;

import fr.levain.applications.AlongsideForm;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Partnership;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What rules may ask of the partners' commitments, and who is still awaited before filing. */
@Component
class CommitmentFacts implements AlongsideForm {
    /** Structures that committed. */
    static final String COMMITTED = "partners_committed";
    /** Users together without legal personality who attested: counted as such, not as a structure. */
    static final String COLLECTIVES = "collectives_committed";
    /** Whether users are among those who committed, one way or the other. */
    static final String USERS = "users_represented";

    private final Commitments commitments;

    CommitmentFacts(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public Map<String, Value> facts(ApplicationId application, FormRevision form, Answers answers) {
        var committed = commitments.lines(application, Partnership.rowsIn(form, answers)).stream()
                .filter(line -> line.is(CommitmentStatus.COMMITTED)).toList();
        var collectives = committed.stream().filter(CommitmentFacts::isCollective).count();
        var users = committed.stream().anyMatch(line -> line.terms().filter(PartnerTerms::isUsers).isPresent());
        return Map.of(COMMITTED, new Value.Quantity(BigDecimal.valueOf(committed.size() - collectives)),
                COLLECTIVES, new Value.Quantity(BigDecimal.valueOf(collectives)), USERS, new Value.Flag(users));
    }

    @Override
    public List<Remark> remarks(ApplicationId application, FormRevision form, Answers answers) {
        return commitments.lines(application, Partnership.rowsIn(form, answers)).stream()
                .filter(line -> line.terms().isPresent() && !line.is(CommitmentStatus.COMMITTED))
                .map(line -> new Remark(line.name() + " : " + said(line), "/engagements/" + line.row()))
                .toList();
    }

    @Override
    public Map<String, String> cautions(ApplicationId application, FormRevision form, Answers answers) {
        var field = form.fieldOf(Partnership.FIELD);
        if (field.isEmpty()) return Map.of();
        var told = new HashMap<String, String>();
        for (var line : commitments.lines(application, Partnership.rowsIn(form, answers)))
            SignedAnswers.cautions(line).forEach((column, caution) -> told.put(field.get().id() + "." + line.row() + "." + column, caution));
        return told;
    }

    private static boolean isCollective(PartnerLine line) {
        return line.commitment().flatMap(Commitment::evidence).filter(each -> each.kind() == EvidenceKind.ATTESTATION).isPresent();
    }

    private static String said(PartnerLine line) {
        if (line.status().isEmpty()) return "pas encore invité à s’engager";
        return switch (line.status().get()) {
            case INVITED -> "invité, pas encore engagé";
            case TO_RECONFIRM -> "à reconfirmer, car ce qui est signé a changé";
            case DECLINED -> "décline";
            case CANCELLED -> "invitation annulée";
            case COMMITTED, REMOVED -> "";
        };
    }
}
