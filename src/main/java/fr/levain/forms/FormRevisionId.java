package fr.levain.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record FormRevisionId(@JsonValue UUID value) {
    @JsonCreator
    public static FormRevisionId of(UUID value) {
        return new FormRevisionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
