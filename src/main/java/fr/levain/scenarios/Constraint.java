package fr.levain.scenarios;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;

/** What a choice must respect: at least so many files, or so much money, in one place of an axis. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Constraint {
    Axis axis();

    String place();

    default boolean concerns(Candidate file) {
        return file.on(axis()).contains(place());
    }

    /** As a person reads it. */
    default String told() {
        return switch (this) {
            case Files(_, var place, var least) -> "au moins %s : %s".formatted(French.plural(least, "dossier", "dossiers"), place);
            case Money(_, var place, var least) -> "au moins %s : %s".formatted(French.shortAmount(least), place);
        };
    }

    @JsonTypeName("files")
    record Files(Axis axis, String place, int least) implements Constraint {}

    @JsonTypeName("money")
    record Money(Axis axis, String place, Euros least) implements Constraint {}
}
