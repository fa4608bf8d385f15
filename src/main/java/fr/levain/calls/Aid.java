package fr.levain.calls;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.kernel.Euros;
import java.util.Optional;

/** How much a scheme gives. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Aid {
    /** A share of the eligible expenses. */
    @JsonTypeName("share")
    record Share(AmountTerms terms) implements Aid {}

    /** One amount for one result, without any proof of the expenses. */
    @JsonTypeName("lump-sum")
    record LumpSum(Figure<Euros> amount, String result) implements Aid {}

    /** An amount for each job created. */
    @JsonTypeName("per-job")
    record PerJob(Figure<Euros> each, Optional<Figure<Euros>> ceiling) implements Aid {}

    /**
     * As much as a person brings to the capital, between two bounds.
     *
     * @param perWhat who brings it, in the singular: « salarié associé »
     */
    @JsonTypeName("capital-match")
    record CapitalMatch(Figure<Euros> least, Figure<Euros> most, String perWhat, Optional<Figure<Euros>> ceiling)
            implements Aid {}

    /** Bounds only: the texts give no rate. */
    @JsonTypeName("range")
    record Range(Figure<Euros> least, Figure<Euros> most) implements Aid {}

    /** The public texts give no amount, and none is invented. */
    @JsonTypeName("to-be-known")
    record ToBeKnown(String source) implements Aid {}
}
