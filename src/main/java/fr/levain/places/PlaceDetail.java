package fr.levain.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sheet, with where each of its words comes from and what visitors say of it.
 *
 * @param said field → source
 * @param listedBy the sources that list this space
 * @param doubts faults that enough visitors told since it was last verified, with how many
 * @param confirmed how many visitors said since then that all is right
 */
public record PlaceDetail(Place place, Map<PlaceField, PlaceSource> said, List<PlaceSource> listedBy, Map<ReportGround, Integer> doubts, int confirmed, boolean stale) {
    public PlaceDetail {
        said = Map.copyOf(said);
        listedBy = List.copyOf(listedBy);
    }

    public Optional<LocalDate> verifiedOn() {
        return place.verifiedOn();
    }

    /** Those that told at least one field. */
    public List<PlaceSource> sources() {
        return java.util.stream.Stream.concat(said.values().stream(), listedBy.stream()).distinct().sorted(java.util.Comparator.comparing(PlaceSource::name)).toList();
    }
}
