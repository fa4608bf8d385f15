package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import fr.levain.support.ImportReport.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables that another tool keeps. A file is first shown line by line, nothing done; then all of it is taken, or nothing. Taken
 * again, it changes nothing: each line has a key.
 */
@Service
@Transactional
public class CaseloadImports {
    private static final Duration KEPT = Duration.ofDays(1);

    private final List<TableImport> imports;
    private final ReceivedTableStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseloadImports(List<TableImport> imports, ReceivedTableStore store, ApplicationEventPublisher events, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** @param received where the file waits @param unreadable why nothing of it can be read, in French */
    public record Reception(Optional<ReceivedTable> received, Optional<String> unreadable) {}

    /** @param report line by line; empty once the file is taken */
    public record Shown(ReceivedTable received, Optional<ImportReport> report) {}

    /** Keeps the file until it is taken, or until the next night. @throws NotFound when such a table never comes in */
    public Reception receive(CaseloadTable table, String name, byte[] content, Caller caller) {
        importOf(table);
        try {
            CaseloadFile.read(content, table);
        } catch (CaseloadFile.Unreadable unreadable) {
            return new Reception(Optional.empty(), Optional.of(unreadable.why()));
        }
        var now = clock.instant();
        var received = new ReceivedTable(UuidV7.at(now), table, name, Optional.empty());
        store.add(received, content, caller.signedIn().id(), now);
        return new Reception(Optional.of(received), Optional.empty());
    }

    /** What would become of each line now. @throws NotFound when the file is not theirs, or no longer kept */
    @Transactional(readOnly = true)
    public Shown show(UUID id, Caller caller) {
        var received = store.find(id, caller.signedIn().id()).orElseThrow(() -> new NotFound("table " + id));
        return new Shown(received, received.taken().isPresent() ? Optional.empty() : Optional.of(report(read(received, caller))));
    }

    /**
     * Does what it shows, once: taken again, it is as it was taken. Nothing is done when a line is refused.
     *
     * @throws NotFound when the file is not theirs, or no longer kept
     */
    public Shown take(UUID id, Caller caller) {
        var received = store.lock(id, caller.signedIn().id()).orElseThrow(() -> new NotFound("table " + id));
        if (received.taken().isPresent()) return new Shown(received, Optional.empty());
        var changes = read(received, caller);
        var report = report(changes);
        if (!report.isAcceptable()) return new Shown(received, Optional.of(report));
        var digest = Digest.of(store.content(id));
        changes.forEach(change -> change.act().run());
        var now = clock.instant();
        store.take(id, report, now);
        events.publishEvent(new CaseloadImported(received.table(), digest, report.count(Outcome.CREATED), report.count(Outcome.CHANGED), now, caller));
        return new Shown(store.find(id, caller.signedIn().id()).orElseThrow(), Optional.empty());
    }

    void forget() {
        store.forget(clock.instant().minus(KEPT));
    }

    private List<TableImport.Change> read(ReceivedTable received, Caller caller) {
        return importOf(received.table()).read(CaseloadFile.read(store.content(received.id()), received.table()), caller.signedIn());
    }

    private TableImport importOf(CaseloadTable table) {
        return imports.stream().filter(each -> each.table() == table).findFirst().orElseThrow(() -> new NotFound("import of " + table));
    }

    private static ImportReport report(List<TableImport.Change> changes) {
        return new ImportReport(changes.stream().map(TableImport.Change::line).toList());
    }
}
