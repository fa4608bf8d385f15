package fr.levain.commitments;

import fr.levain.commitments.PartnerTerms.Change;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner of the form with its commitment, or a commitment whose partner left the form.
 *
 * @param terms as the form and the partner's page say now; empty when it left the form
 * @param commitment empty when it was never invited
 */
public record PartnerLine(UUID row, Optional<PartnerTerms> terms, Optional<Commitment> commitment) {
    /** Where it stands, by what the form says now; empty when it was never invited. */
    public Optional<CommitmentStatus> status() {
        return commitment.map(each -> CommitmentLifecycle.standing(each.kept(), signed(), terms));
    }

    public boolean is(CommitmentStatus status) {
        return status().filter(status::equals).isPresent();
    }

    public String name() {
        return terms.map(PartnerTerms::name).map(PlainText::line).filter(name -> !name.isBlank())
                .or(() -> commitment.map(Commitment::shownPartner)).filter(name -> !name.isBlank()).orElse("Partenaire sans nom");
    }

    /** What was last committed to. */
    public Optional<PartnerTerms> signed() {
        return commitment.flatMap(Commitment::evidence).map(Evidence::terms);
    }

    /** What it asks to change, while nobody has answered. */
    public List<Change> proposed() {
        return terms.flatMap(said -> commitment.flatMap(Commitment::correction).map(asked -> said.changesTo(asked.appliedTo(said)))).orElse(List.of());
    }

    public Optional<Correction> correction() {
        return commitment.flatMap(Commitment::correction);
    }

    /** What changed since it was signed. */
    public List<Change> changes() {
        return signed().flatMap(before -> terms.map(before::changesTo)).orElse(List.of());
    }
}
