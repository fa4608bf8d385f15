package fr.levain.forms;

import java.util.List;
import java.util.Optional;

/** Where places are looked up. */
public interface Places {
    Optional<Value.PlaceReference> find(FieldType.PlaceKind kind, String code);

    List<Value.PlaceReference> search(FieldType.PlaceKind kind, String typed, int max);

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
