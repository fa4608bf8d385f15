package fr.levain.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The thresholds and delays of the law, each as in force at the date of the act. */
public final class LegalParameters {
    private final Map<String, List<LegalParameter>> byKey;

    LegalParameters(Collection<LegalParameter> parameters) {
        byKey = parameters.stream().collect(Collectors.groupingBy(LegalParameter::key));
    }

    /** Those delivered with this version of Levain, without a database: for rules and their tests. */
    public static LegalParameters delivered() {
        return new LegalParameters(ParameterFile.read());
    }

    /** @throws IllegalArgumentException when nothing is in force at that date: no rule is ever guessed */
    public LegalParameter at(String key, LocalDate date) {
        return find(key, date).orElseThrow(() -> new IllegalArgumentException("No legal parameter %s at %s".formatted(key, date)));
    }

    public Optional<LegalParameter> find(String key, LocalDate date) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(parameter -> parameter.isInForce(date))
                .max(Comparator.comparing(parameter -> parameter.start().orElse(LocalDate.MIN)));
    }

    /** All of them, past ones included, by key then date: to be shown to everyone. */
    public List<LegalParameter> all() {
        return byKey.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(LegalParameter::key)
                        .thenComparing(parameter -> parameter.start().orElse(LocalDate.MIN)))
                .toList();
    }
}
