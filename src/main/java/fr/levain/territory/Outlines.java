package fr.levain.territory;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of the departments, as a map draws them: read from their GeoJSON once for each release of the reference files. */
@Component
class Outlines {
    private record Drawn(String release, List<RegionMap.Outline> outlines) {}

    private final TerritoryStore store;
    private final JsonMapper json;
    /** One release alone is kept. */
    private final AtomicReference<@Nullable Drawn> kept = new AtomicReference<>();

    Outlines(TerritoryStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** By code. */
    List<RegionMap.Outline> all() {
        var release = store.release();
        var known = kept.get();
        if (known != null && known.release().equals(release)) return known.outlines();
        var read = new Drawn(release, store.outlines().entrySet().stream()
                .map(each -> RegionMap.Outline.of(each.getKey(), json.readTree(each.getValue()))).toList());
        kept.set(read);
        return read.outlines();
    }
}
