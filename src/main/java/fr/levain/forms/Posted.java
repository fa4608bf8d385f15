package fr.levain.forms;

import java.util.List;
import org.springframework.util.MultiValueMap;

/** The parameters of a page as they were sent. */
record Posted(MultiValueMap<String, String> parameters) {
    /** Tells which fields were drawn: a box left empty sends nothing by itself. */
    static final String DRAWN = "champ";

    String one(String name) {
        var value = parameters.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    boolean concerns(Field field) {
        return all(DRAWN).contains(field.id())
                || parameters.keySet().stream().anyMatch(name -> name.equals(field.id())
                        || name.startsWith(field.id() + "-")
                        || name.startsWith(field.id() + "."));
    }
}
