package fr.levain.catalogue;

import fr.levain.catalogue.ImportReport.RefusedRow;
import fr.levain.catalogue.ListingWriter.Written;
import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import fr.levain.ui.UploadLimit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Aids of other funders, read from a file: the whole file in one transaction, or nothing of it. */
@Service
public class Imports {
    /** Opens the file again each time: it is read once for its letters, once for its rows, never held in memory. */
    @FunctionalInterface
    public interface File {
        InputStream open() throws IOException;
    }

    private final ListingWriter listings;
    private final ImportStore store;
    private final Deduction deduction;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final UploadLimit limit;
    private final Clock clock;

    Imports(ListingWriter listings, ImportStore store, Deduction deduction, ApplicationEventPublisher events,
            PlatformTransactionManager transactions, UploadLimit limit, Clock clock) {
        this.listings = listings;
        this.store = store;
        this.deduction = deduction;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.limit = limit;
        this.clock = clock;
    }

    /** @param sourceDate when the source told it */
    public ImportReport read(String name, File file, LocalDate sourceDate, Caller by) {
        var now = clock.instant();
        try {
            FileEncoding encoding;
            try (var bytes = file.open()) {
                encoding = FileEncoding.of(bytes, limit);
            }
            return java.util.Objects.requireNonNull(transaction.execute(_ -> keep(name, file, encoding, sourceDate, now, by)));
        } catch (UnreadableFile whole) {
            var report = new ImportReport(UuidV7.at(now), name, now, sourceDate, Optional.of(whole.getMessage()), "", 0, 0, 0, 0, 0, 0, 0, List.of());
            transaction.executeWithoutResult(_ -> store.add(report, AidesTerritoiresRow.ORIGIN, "", by));
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional(readOnly = true)
    public List<ImportReport> latest(int max) {
        return store.latest(max);
    }

    private ImportReport keep(String name, File file, FileEncoding encoding, LocalDate sourceDate, Instant now, Caller by) {
        store.oneAtATime();
        var seen = new HashMap<String, Long>();
        var refusals = new ArrayList<RefusedRow>();
        int[] written = new int[Written.values().length];
        int[] told = {0, 0, 0}; // rows, refused, unplaced
        var reader = new AidesTerritoiresRow(deduction, sourceDate, now);
        AidFile.read(file, encoding.charset(), (line, cells) -> {
            told[0]++;
            try {
                var sheet = reader.read(cells);
                var slug = sheet.listing().slug();
                var before = seen.putIfAbsent(slug, line);
                if (before != null) throw new AidesTerritoiresRow.Refusal("Cette aide est déjà à la ligne %d du fichier.".formatted(before));
                if (listings.isSlugTaken(slug, AidesTerritoiresRow.ORIGIN, slug)) throw new AidesTerritoiresRow.Refusal("Une autre aide du catalogue porte déjà cette adresse.");
                written[listings.put(AidesTerritoiresRow.ORIGIN, slug, sheet, now).ordinal()]++;
                if (sheet.listing().places().isEmpty()) told[2]++;
            } catch (AidesTerritoiresRow.Refusal refusal) {
                told[1]++;
                if (refusals.size() < ImportReport.TOLD) refusals.add(new RefusedRow(line, shortened(cells.getOrDefault("nom", "")), String.valueOf(refusal.getMessage())));
            }
        });
        if (told[0] == 0) throw new UnreadableFile("Ce fichier ne contient aucune aide sous sa ligne de titres.");
        if (told[1] == told[0]) throw new UnreadableFile("Aucune ligne de ce fichier ne se lit. La première, ligne %d : %s"
                .formatted(refusals.getFirst().line(), refusals.getFirst().reason()));
        listings.learnWords(now);
        var report = new ImportReport(UuidV7.at(now), name, now, sourceDate, Optional.empty(), encoding.charset().name(), told[0],
                written[Written.ADDED.ordinal()], written[Written.CHANGED.ordinal()], written[Written.SAME.ordinal()], told[1], told[2],
                store.known(AidesTerritoiresRow.ORIGIN) - seen.size(), refusals);
        store.add(report, AidesTerritoiresRow.ORIGIN, encoding.digest(), by);
        events.publishEvent(new AidsImported(report.id(), encoding.digest(), report.added(), report.changed(), report.refused(), now, by));
        return report;
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
