package fr.levain.eligibility;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;

/** A type with named parts; a part that does not exist is refused when the rule is checked. */
final class Struct {
    private Struct() {}

    static StructType of(String name, Map<String, CelType> parts) {
        return StructType.create(name, ImmutableSet.copyOf(parts.keySet()), part -> Optional.ofNullable(parts.get(part)));
    }
}
