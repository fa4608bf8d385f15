package fr.levain.forms;

import java.util.List;
import java.util.Optional;

/** Where places are looked up. */
public interface Places {
    Optional<Value.PlaceReference> find(FieldType.PlaceKind kind, String code);

    List<Value.PlaceReference> search(FieldType.PlaceKind kind, String typed, int max);

    /** The one place that bears this name. */
    default Optional<Value.PlaceReference> named(FieldType.PlaceKind kind, String typed) {
        var same = search(kind, typed, 2).stream().filter(place -> place.name().equalsIgnoreCase(typed.strip())).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** Why no place is offered for what was typed, and what to do. */
    default String unknown(FieldType.PlaceKind kind, String typed) {
        return "Aucun lieu ne ressemble à « %s ». Vérifiez ce que vous avez écrit.".formatted(typed);
    }

    /** Knows no place: names cannot be checked. */
    Places NONE = new Places() {
        @Override
        public Optional<Value.PlaceReference> find(FieldType.PlaceKind kind, String code) {
            return Optional.empty();
        }

        @Override
        public List<Value.PlaceReference> search(FieldType.PlaceKind kind, String typed, int max) {
            return List.of();
        }
    };
}
