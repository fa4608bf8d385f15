package fr.levain.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an import wrote, with what was there before: enough to put it back. */
final class Taken {
    /** A space, as it was. @param before empty when the import made it */
    record Touched(PlaceId place, Optional<Place> before) {}

    /** How a source named a space. @param before empty when it did not yet */
    record Listed(String externalId, Optional<PlaceStore.Origin> before) {}

    private final List<PlannedRow> told;
    private final Map<PlaceId, Touched> touched = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();

    Taken(List<PlannedRow> told) {
        this.told = List.copyOf(told);
    }

    void made(PlaceId place) {
        touched.put(place, new Touched(place, Optional.empty()));
    }

    /** Of several lines that tell one space, what the first one found. */
    void changed(Place before) {
        touched.putIfAbsent(before.id(), new Touched(before.id(), Optional.of(before)));
    }

    void listed(String externalId, Optional<PlaceStore.Origin> before) {
        listed.add(new Listed(externalId, before));
    }

    /** Each row of the file once, in its order. */
    List<PlannedRow> told() {
        return told;
    }

    List<Touched> touched() {
        return List.copyOf(touched.values());
    }

    List<Listed> listed() {
        return List.copyOf(listed);
    }
}
