package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back what an import wrote, space by space: what somebody touched since stays, and the report says why. */
@Component
class ImportUndo {
    private final ImportTraceStore traces;
    private final PlaceStore store;
    private final PlaceWriter writer;
    private final Keeping keeping;
    private final ApplicationEventPublisher events;

    ImportUndo(ImportTraceStore traces, PlaceStore store, PlaceWriter writer, Keeping keeping, ApplicationEventPublisher events) {
        this.traces = traces;
        this.store = store;
        this.writer = writer;
        this.keeping = keeping;
        this.events = events;
    }

    /** @param source as the import wrote it @param before how it was cited until then; empty when it was not */
    UndoReport run(UUID id, PlaceSource source, Optional<PlaceSource> before, Caller by, Instant now) {
        store.oneAtATime();
        int withdrawn = 0;
        int restored = 0;
        var left = new ArrayList<UndoReport.Left>();
        var stays = new ArrayList<PlaceId>();
        for (var trace : traces.of(id)) {
            var place = store.find(trace.place()).orElseThrow();
            var why = obstacle(id, source, trace, place);
            if (why.isPresent()) {
                left.add(new UndoReport.Left(place.name(), place.slug(), why.get()));
                stays.add(place.id());
            } else if (trace.before().isPresent()) {
                writer.change(place, trace.before().get(), source.slug(), by, now);
                trace.keeper().ifPresent(email -> keeping.giveBack(place.id(), email, by, now));
                restored++;
            } else {
                traces.withdraw(place.id());
                events.publishEvent(new PlaceClosed(place.id(), now, by));
                withdrawn++;
            }
        }
        traces.relist(id, source.slug(), stays);
        before.filter(_ -> store.source(source.slug()).equals(Optional.of(source))).ifPresent(store::keep);
        traces.forget(id);
        return new UndoReport(withdrawn, restored, List.copyOf(left));
    }

    private Optional<String> obstacle(UUID id, PlaceSource source, ImportTraceStore.Trace trace, Place place) {
        if (place.version() != trace.version()) {
            var later = traces.laterFile(place.id(), trace.version());
            if (later.isPresent()) return Optional.of("le fichier « %s », importé depuis, l’a changé : défaites-le d’abord.".formatted(later.get()));
            var day = French.day(LocalDate.ofInstant(place.changedAt(), French.PARIS));
            return Optional.of(place.closedOn().isPresent() ? "il est retiré de l’annuaire depuis le %s.".formatted(day)
                    : place.verifiedOn().isPresent() || place.isKept() ? "sa fiche a été changée ou vérifiée le %s.".formatted(day) : "sa fiche a été changée le %s.".formatted(day));
        }
        var named = traces.namedLater(id, place.id());
        if (named.isPresent()) return Optional.of("le fichier « %s », importé depuis, le cite aussi : sa fiche reste comme elle est.".formatted(named.get()));
        if (trace.before().isPresent()) return Optional.empty();
        if (traces.isNamedElsewhere(id, source.slug(), place.id())) return Optional.of("une autre source le cite depuis.");
        return traces.isSpokenOf(place.id()) ? Optional.of("une personne l’a signalé, confirmé, ou propose d’en changer la fiche.") : Optional.empty();
    }
}
