package fr.levain.desk;

import fr.levain.directory.OrganisationId;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.records.Records;
import fr.levain.records.Remembered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The aids that an organisation tells once in its record, for all its dossiers. */
@Component
class SaidAids {
    /** The term of the vocabulary that asks for the aids received from others. */
    private static final String TERM = "de_minimis";

    private final Records records;

    SaidAids(Records records) {
        this.records = records;
    }

    List<HolderFile.Said> of(OrganisationId holder, Caller officer) {
        return records.find(holder, officer).flatMap(record -> record.form().fieldOf(TERM).or(() -> record.form().field(TERM))
                        .flatMap(field -> Optional.ofNullable(record.answered().get(field.id())))
                        .map(said -> read(said, record.today())))
                .orElse(List.of());
    }

    private static List<HolderFile.Said> read(Remembered said, LocalDate today) {
        return said.answer().known().stream()
                .flatMap(value -> value instanceof Value.Rows(var rows) ? rows.stream() : Stream.of())
                .flatMap(row -> aid(row, said, today).stream())
                .toList();
    }

    /** The cells of a row are known by their kinds: words for the funder, an amount, a day. */
    static Optional<HolderFile.Said> aid(Value.Row row, Remembered said, LocalDate today) {
        var funder = "Financeur non précisé";
        Optional<Euros> amount = Optional.empty();
        Optional<LocalDate> on = Optional.empty();
        for (var cell : row.cells().values()) {
            switch (cell.known().orElse(null)) {
                case Value.Words(var words) -> funder = words;
                case Value.Amount(var euros) -> amount = Optional.of(euros);
                case Value.Date(var day) -> on = Optional.of(day);
                case null, default -> {}
            }
        }
        if (amount.filter(Euros::isPositive).isEmpty()) return Optional.empty();
        return Optional.of(new HolderFile.Said(funder, amount.get(), on, said.at(), said.isStale(today)));
    }
}
