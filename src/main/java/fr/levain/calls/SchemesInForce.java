package fr.levain.calls;

import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FieldType;
import fr.levain.kernel.French;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** {@code aids/} as they are in force: an export holds what officers have published since the pack was loaded. */
@Component
class SchemesInForce implements PackSection {
    private final Schemes schemes;
    private final Clock clock;

    SchemesInForce(Schemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "aides en vigueur";
    }

    @Override
    public int order() {
        return 48;
    }

    /** They are read with the règlements they rest on. */
    @Override
    public Prepared read(Pack pack) {
        return (_, _) -> {};
    }

    @Override
    public void write(PackFiles files) {
        var kept = new TreeMap<String, SchemeRevision>();
        files.kept().folder("aids").forEach(node -> read(files.kept(), node).ifPresent(terms -> kept.put(terms.slug(), terms)));
        for (var scheme : schemes.inForceAt(LocalDate.ofInstant(clock.instant(), French.PARIS))) {
            var terms = scheme.current();
            var same = Optional.ofNullable(kept.get(terms.slug())).filter(known -> known.reading(terms.vocabulary()).saysAs(terms));
            if (same.isPresent()) continue;
            var name = "aids/%s.yaml".formatted(terms.slug());
            files.removeOthers("aids", terms.slug(), name);
            files.put(name, SchemeWriter.scheme(terms, word -> files.kept().shared(FieldType.class, word)));
        }
    }

    static Optional<SchemeRevision> read(Pack pack, PackNode node) {
        var regulation = node.text("regulation");
        return pack.file("regulations/%s.yaml".formatted(regulation)).map(file -> SchemeReader.scheme(node, SchemeReader.regulation(regulation, file),
                pack.shared(Vocabulary.class, "").orElse(Vocabulary.NONE), pack));
    }
}
