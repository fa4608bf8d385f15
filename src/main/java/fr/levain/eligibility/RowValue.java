package fr.levain.eligibility;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelUnknownSet;
import java.util.Map;
import java.util.Optional;

/** A row, a period or a budget inside a rule. A cell left empty is not known: it is neither true nor false. */
final class RowValue extends StructValue<String, Map<String, Object>> {
    private final String type;
    private final Map<String, Object> parts;

    RowValue(String type, Map<String, Object> parts) {
        this.type = type;
        this.parts = parts;
    }

    @Override
    public Map<String, Object> value() {
        return parts;
    }

    @Override
    public boolean isZeroValue() {
        return parts.isEmpty();
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(type);
    }

    @Override
    public Object select(String part) {
        var known = parts.get(part);
        return known != null ? known : CelUnknownSet.create(CelAttribute.fromQualifiedIdentifier("row." + part));
    }

    /** As {@link #select}, for plans. */
    Object part(String part) {
        var known = parts.get(part);
        return known != null ? known : Plan.UNKNOWN;
    }

    @Override
    public Optional<Object> find(String part) {
        return Optional.ofNullable(parts.get(part));
    }
}
