package fr.levain.places;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.territory.Epci;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The spaces for innovation of the region, as anyone may read them. */
@Service
@Transactional(readOnly = true)
public class Places {
    public static final int PER_PAGE = 20;

    private final PlaceStore store;
    private final PlaceFinder finder;
    private final ReportStore reports;
    private final PlacesInPack pack;
    private final Territories territories;
    private final Clock clock;

    Places(PlaceStore store, PlaceFinder finder, ReportStore reports, PlacesInPack pack, Territories territories, Clock clock) {
        this.store = store;
        this.finder = finder;
        this.reports = reports;
        this.pack = pack;
        this.territories = territories;
        this.clock = clock;
    }

    public PlaceSettings settings() {
        return pack.settings();
    }

    /** By name; by distance when the query tells a commune of the region. */
    public FoundPlaces find(PlaceQuery query) {
        var from = query.near().flatMap(code -> territories.commune(code.value()));
        var found = from.map(commune -> finder.near(query, commune.point(), PER_PAGE, (query.page() - 1) * PER_PAGE))
                .orElseGet(() -> finder.list(query, PER_PAGE).stream().map(place -> new NearPlace(place, 0)).toList());
        return new FoundPlaces(query, found.stream().limit(PER_PAGE).toList(), from.isPresent(), finder.count(query, FoundPlaces.CAP), found.size() > PER_PAGE);
    }

    /** The nearest ones of a commune; none when the commune is not ours. */
    public List<NearPlace> near(CommuneCode commune, int most) {
        return territories.commune(commune.value()).map(from -> finder.near(PlaceQuery.ALL, from.point(), most, 0).stream().limit(most).toList()).orElse(List.of());
    }

    /** The marks of a map: one per intercommunality on the region, one per commune below. */
    public List<Cluster> map(PlaceQuery query) {
        return named(query, finder.clusters(query, isByEpci(query)));
    }

    /** The same, of the spaces whose name and spot may be given under the Licence Ouverte. */
    public List<Cluster> openMap(PlaceQuery query) {
        var closed = store.sources().values().stream().filter(source -> !source.licence().isOpen()).map(PlaceSource::slug).toList();
        return named(query, finder.openClusters(query, isByEpci(query), closed));
    }

    private static boolean isByEpci(PlaceQuery query) {
        return query.department().isEmpty() && query.epci().isEmpty();
    }

    private List<Cluster> named(PlaceQuery query, List<Cluster> clusters) {
        if (!isByEpci(query)) return clusters;
        var names = territories.epcis().stream().collect(Collectors.toMap(Epci::siren, Epci::name));
        return clusters.stream().map(each -> new Cluster(each.code(), names.getOrDefault(each.code(), each.label()), each.count(), each.point(), each.slug(), each.name())).toList();
    }

    /** @throws NotFound when no space was ever there */
    public PlaceDetail detail(String slug) {
        var place = store.find(slug).orElseThrow(() -> new NotFound("place " + slug));
        var sources = store.sources();
        var said = new EnumMap<PlaceField, PlaceSource>(PlaceField.class);
        place.sources().forEach((field, source) -> {
            if (sources.containsKey(source)) said.put(field, sources.get(source));
        });
        var settings = pack.settings();
        var voices = reports.voices(place.id());
        var doubts = new EnumMap<ReportGround, Integer>(ReportGround.class);
        voices.forEach((ground, count) -> {
            if (ground.isFault() && ground != ReportGround.OTHER && count >= settings.doubtReports()) doubts.put(ground, count);
        });
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        return new PlaceDetail(place, said, store.origins(place.id()).stream().map(sources::get).filter(Objects::nonNull).toList(), doubts,
                voices.getOrDefault(ReportGround.EXACT, 0), place.isStale(today, settings.staleMonths()));
    }

    /** @param kind slug; blank for all */
    public Coverage coverage(String kind) {
        return new Coverage(settings().kind(kind).isPresent() ? kind : "", territories.epcis(), territories.departments(), finder.countsByEpci());
    }

    public Map<String, PlaceSource> sources() {
        return store.sources();
    }

    public Instant changedAt() {
        return finder.changedAt();
    }
}
