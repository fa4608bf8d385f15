package fr.levain.commitments;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.PartnerRow;
import fr.levain.applications.Partnership;
import fr.levain.applications.Partnerships;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each partner of a dossier stands. What counts is what the form says now: nothing rests on being told of a change. */
@Service
@Transactional(readOnly = true)
public class Commitments {
    private final CommitmentStore store;
    private final Partnerships partnerships;

    Commitments(CommitmentStore store, Partnerships partnerships) {
        this.store = store;
        this.partnerships = partnerships;
    }

    /** What its holder declares, for whoever works on the dossier. @throws NotFound for the others */
    public Partnership readable(ApplicationReference reference, Caller caller) {
        return partnerships.readable(reference, caller);
    }

    /** In the order of the form; then those who left it. */
    public List<PartnerLine> of(ApplicationId application) {
        return lines(application, partnerships.of(application).rows());
    }

    /** The same for many, whose partners are read already: in one statement. */
    public Map<ApplicationId, List<PartnerLine>> of(Map<ApplicationId, List<PartnerRow>> partners) {
        var known = store.of(partners.keySet()).stream().collect(Collectors.groupingBy(Commitment::application));
        return partners.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> lines(each.getValue(), known.getOrDefault(each.getKey(), List.of()))));
    }

    public List<PartnerLine> of(Partnership partnership) {
        return lines(partnership.view().id(), partnership.rows());
    }

    /** @throws NotFound when the dossier has no such partner */
    public PartnerLine line(Partnership partnership, UUID row) {
        return of(partnership).stream().filter(line -> line.row().equals(row)).findFirst()
                .orElseThrow(() -> new NotFound("partner " + row));
    }

    /** What it committed to, one after the other, latest first. */
    public List<Evidence> history(Commitment commitment) {
        return store.evidence(commitment.id());
    }

    /** The same for all the partners of a dossier, by row of the form. */
    public Map<UUID, List<Evidence>> histories(ApplicationId application) {
        return store.evidence(application);
    }

    List<PartnerLine> lines(ApplicationId application, List<PartnerRow> rows) {
        return lines(rows, store.of(application));
    }

    private static List<PartnerLine> lines(List<PartnerRow> rows, List<Commitment> commitments) {
        var known = commitments.stream()
                .collect(Collectors.toMap(Commitment::row, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var lines = new ArrayList<PartnerLine>();
        for (var row : rows) lines.add(line(Optional.of(row), Optional.ofNullable(known.remove(row.id())), row.id()));
        known.values().forEach(gone -> lines.add(line(Optional.empty(), Optional.of(gone), gone.row())));
        return List.copyOf(lines);
    }

    private static PartnerLine line(Optional<PartnerRow> row, Optional<Commitment> commitment, UUID id) {
        var research = commitment.map(Commitment::research).orElse(Research.NONE);
        var shares = commitment.map(Commitment::shares).orElse(List.of());
        return new PartnerLine(id, row.map(each -> PartnerTerms.of(each, research, shares)), commitment);
    }
}
