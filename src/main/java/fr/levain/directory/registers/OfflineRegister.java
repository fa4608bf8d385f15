package fr.levain.directory.registers;

import fr.levain.directory.CompanyRegister;
import fr.levain.directory.RegisterAnswer;
import fr.levain.directory.RegisterDetails;
import fr.levain.directory.RegisterEntry;
import fr.levain.directory.RegisterMatches;
import fr.levain.directory.TaxCertificate;
import fr.levain.kernel.BareText;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register that needs no network: a real extract, and the public test cases of API Entreprise. */
final class OfflineRegister implements CompanyRegister {
    /** The day the extract was made. */
    static final Instant MADE = Instant.parse("2026-03-31T00:00:00Z");

    private final List<RegisterEntry> entries = new ArrayList<>();
    private final Map<String, TaxCertificate> taxCertificates = OfflineFiles.taxCertificates();

    OfflineRegister() {
        entries.addAll(OfflineFiles.recordedAnswers());
        entries.addAll(OfflineFiles.extract());
    }

    /** Another establishment of a known legal unit is told with the unit's name; its address is then asked. */
    @Override
    public RegisterAnswer bySiret(Siret siret) {
        var wanted = Optional.of(siret);
        var exact = entries.stream().filter(entry -> entry.siret().equals(wanted)).findFirst();
        return exact.or(() -> entries.stream()
                        .filter(entry -> entry.siren().equals(Optional.of(siret.siren())))
                        .findFirst()
                        .map(unit -> ofTheUnit(unit, siret)))
                .<RegisterAnswer>map(RegisterAnswer.Found::new)
                .orElseGet(RegisterAnswer.Unknown::new);
    }

    @Override
    public RegisterAnswer byRna(Rna rna) {
        return entries.stream()
                .filter(entry -> entry.rna().equals(Optional.of(rna)))
                .findFirst()
                .<RegisterAnswer>map(RegisterAnswer.Found::new)
                .orElseGet(RegisterAnswer.Unknown::new);
    }

    @Override
    public TaxCertificate taxCertificate(Siren siren) {
        return taxCertificates.getOrDefault(siren.digits(), TaxCertificate.NOT_ASKED);
    }

    @Override
    public RegisterMatches search(String typed, int max) {
        var words = BareText.of(typed).split(" ");
        if (BareText.of(typed).length() < 2) return new RegisterMatches(List.of(), true);
        return new RegisterMatches(
                entries.stream()
                        .filter(entry -> {
                            var name = " " + BareText.of(entry.name());
                            return java.util.Arrays.stream(words).allMatch(word -> name.contains(" " + word));
                        })
                        .sorted(Comparator.comparing((RegisterEntry entry) -> !entry.active())
                                .thenComparing(entry -> !BareText.of(entry.name()).startsWith(words[0]))
                                .thenComparing(entry -> entry.name().length()))
                        .limit(max)
                        .toList(),
                true);
    }

    private static RegisterEntry ofTheUnit(RegisterEntry unit, Siret siret) {
        return new RegisterEntry(
                unit.name(), unit.siren(), Optional.of(siret), unit.rna(), unit.legalCategory(), unit.kind(),
                Optional.empty(), Optional.empty(), unit.localRegister(), unit.active(), unit.source(), unit.askedAt(),
                new RegisterDetails(unit.details().createdOn(), unit.details().closedOn(), unit.details().staff(), Optional.of(unit.siret().equals(Optional.of(siret)))));
    }
}
