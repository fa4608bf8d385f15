package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.directory.Organisations;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Stale;
import fr.levain.stateaid.SingleUndertakings;
import fr.levain.stateaid.Tie;
import fr.levain.stateaid.Undertaking;
import fr.levain.stateaid.UndertakingActResult;
import fr.levain.stateaid.UndertakingActResult.Done;
import fr.levain.stateaid.UndertakingActResult.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** E2: the structures a holder declares linked to it, which an officer confirms or sets aside before any proposal. */
@Service
@Transactional
public class LinkedStructures {
    /** The term of the vocabulary a form asks them under. */
    private static final String LINKED = "linked_structures";
    private static final int SHORTEST_REASON = 20;

    private final Assessments assessments;
    private final Applications applications;
    private final Organisations organisations;
    private final AskedTables tables;
    private final LinkedStructureStore store;
    private final SingleUndertakings undertakings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkedStructures(
            Assessments assessments, Applications applications, Organisations organisations, AskedTables tables, LinkedStructureStore store,
            SingleUndertakings undertakings, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.applications = applications;
        this.organisations = organisations;
        this.tables = tables;
        this.store = store;
        this.undertakings = undertakings;
        this.events = events;
        this.clock = clock;
    }

    /** In the order of the form. */
    @Transactional(readOnly = true)
    public List<LinkedStructure> of(ApplicationId application) {
        var found = store.of(application);
        return tables.rows(applications.view(application), LINKED).stream()
                .map(row -> new LinkedStructure(row.id(), words(row, "name"), words(row, "siren"), Optional.ofNullable(found.get(row.id()))))
                .toList();
    }

    /** How many nobody looked at yet. */
    @Transactional(readOnly = true)
    public int waiting(ApplicationId application) {
        return (int) of(application).stream().filter(each -> each.finding().isEmpty()).count();
    }

    /**
     * From the day the dossier was filed, their aid counts together.
     *
     * @throws Stale when somebody looked at it meanwhile
     */
    public UndertakingActResult confirm(String reference, UUID line, Siren siren, Tie tie, String reason, Caller by) {
        var dossier = waiting(reference, line, by);
        var holder = Undertaking.of(organisations.view(dossier.holder()));
        var other = Undertaking.of(siren);
        var since = LocalDate.ofInstant(dossier.submittedAt().orElse(dossier.openedAt()), French.PARIS);
        // one that counts with it already, by another dossier, needs no second link
        if (holder.equals(other) || !undertakings.members(holder, today()).contains(other)) {
            if (undertakings.link(holder, other, tie, since, reason, dossier.id().subject(), by) instanceof Refused refused) return refused;
        }
        keep(dossier, line, Optional.of(siren), reason, by);
        return new Done();
    }

    /**
     * It does not belong to the single undertaking: the reason is kept.
     *
     * @throws Stale when somebody looked at it meanwhile
     */
    public UndertakingActResult setAside(String reference, UUID line, String reason, Caller by) {
        var dossier = waiting(reference, line, by);
        if (reason.strip().length() < SHORTEST_REASON)
            return new Refused("motif", "Dites pourquoi elle ne compte pas avec le porteur, en %d caractères au moins.".formatted(SHORTEST_REASON));
        keep(dossier, line, Optional.empty(), reason, by);
        return new Done();
    }

    private ApplicationView waiting(String reference, UUID line, Caller by) {
        var application = assessments.handled(reference, by).application();
        var structure = of(application).stream().filter(each -> each.line().equals(line)).findFirst()
                .orElseThrow(() -> new NotFound("linked structure " + line));
        if (structure.finding().isPresent()) throw new Stale("linked structure " + line);
        return applications.view(application);
    }

    private void keep(ApplicationView dossier, UUID line, Optional<Siren> siren, String reason, Caller by) {
        var now = clock.instant();
        if (!store.add(dossier.id(), line, new LinkedStructure.Finding(siren, reason.strip()), by, now)) throw new Stale("linked structure " + line);
        if (siren.isEmpty()) events.publishEvent(new LinkedStructureSetAside(dossier.id(), now, by));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    private static String words(Value.Row row, String column) {
        return row.cell(column).known().map(value -> value instanceof Value.Words(var text) ? text : "").orElse("");
    }
}
