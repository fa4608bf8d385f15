package fr.levain.places;

import fr.levain.places.Likeness.Verdict;
import fr.levain.places.PlannedRow.Outcome;
import fr.levain.territory.Point;
import fr.levain.territory.Territories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at the rows of a file one after the other, against the spaces known and the rows before: what each is, and what
 * will be made of it. It writes nothing.
 */
final class ImportPlan {
    /** A space that a row may be: known before, or at an earlier line. */
    private record Known(Optional<Place> place, Optional<Step> step) {
        PlaceSheet sheet() {
            return place.map(Place::sheet).orElseGet(() -> step.orElseThrow().candidate().sheet());
        }

        Optional<Point> point() {
            return sheet().point();
        }
    }

    /** One row to import. @param place it is this one @param step it is the one of this row @param own our own file tells it @param told for the report */
    record Step(Candidate candidate, Optional<Place> place, Optional<Step> step, boolean own, PlannedRow told) {}

    private record Compared(Known known, Likeness.Witnesses seen, Verdict verdict) {}

    private final PlaceStore store;
    private final PlaceSettings settings;
    private final PlaceSource source;
    private final ImportChoices choices;
    private final CandidateReader reader;
    private final Map<String, List<Known>> byCommune = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<PlannedRow> told = new ArrayList<>();
    private FileFormat format = FileFormat.TABLE;

    ImportPlan(PlaceStore store, Territories territories, PlaceSettings settings, PlaceSource source, ImportChoices choices) {
        this.store = store;
        this.settings = settings;
        this.source = source;
        this.choices = choices;
        this.reader = new CandidateReader(territories, settings);
    }

    ImportPlan of(PlaceFile file) {
        format = file.format();
        file.rows().forEach(this::look);
        return this;
    }

    List<Step> steps() {
        return steps;
    }

    /** Each row of the file once, in its order. */
    List<PlannedRow> told() {
        return told;
    }

    private void look(PlaceFile.Row row) {
        var name = row.cells().getOrDefault(PlaceField.NAME, "");
        try {
            var read = reader.read(row);
            var before = seen.putIfAbsent(read.externalId(), row.line());
            if (before != null) throw new CandidateReader.Refusal("Ce même espace est déjà dans le fichier : %s.".formatted(format.at(before)));
            keep(choices.unswapped().contains(row.line()) ? read.unswapped() : read, row);
        } catch (CandidateReader.Refusal refusal) {
            told.add(PlannedRow.refused(row.line(), shortened(name), row.town(), String.valueOf(refusal.getMessage())));
        }
    }

    private void keep(Candidate candidate, PlaceFile.Row row) {
        var town = row.town();
        var own = ownPlace(candidate);
        if (own.isPresent()) {
            readBack(candidate.saying(row.cells()), own.get());
            return;
        }
        var origin = store.origin(source.slug(), candidate.externalId());
        if (origin.isPresent()) {
            var place = store.find(origin.get().place()).orElseThrow();
            var same = origin.get().digest().equals(PlaceIntake.digest(candidate.sheet()))
                    || PlaceWriter.changedFields(place.sheet(), new Merging(place.sheet(), place.sources()).with(candidate.sheet(), source.slug()).sheet()) == 0;
            step(candidate, town, same ? Outcome.SAME : Outcome.CHANGED, Optional.of(itself(place, candidate)), false);
            return;
        }
        var likest = known(candidate).stream().map(known -> compared(known, candidate)).filter(each -> each.verdict() != Verdict.OTHER)
                .min(Comparator.comparing(Compared::verdict).thenComparing(each -> -each.seen().nameShare()));
        var outcome = likest.map(each -> each.verdict() == Verdict.SAME || choices.joined().contains(candidate.line()) ? Outcome.JOINED : Outcome.DOUBTFUL).orElse(Outcome.NEW);
        step(candidate, town, outcome, likest, false);
    }

    /** A space added by hand to our own file bears no identifier of ours: it is a row like any other. */
    private Optional<Place> ownPlace(Candidate candidate) {
        return format == FileFormat.OWN ? PlaceId.read(candidate.externalId()).flatMap(store::find) : Optional.empty();
    }

    /** Our own file tells a space we know by its identifier. What it says otherwise than the sheet is told, and the sheet kept. */
    private void readBack(Candidate candidate, Place place) {
        var merged = new Merging(place.sheet(), place.sources()).with(candidate.sheet(), source.slug()).sheet();
        var kept = candidate.sheet().values().entrySet().stream().filter(each -> !each.getValue().equals(merged.get(each.getKey()))).map(each -> each.getKey().label()).toList();
        var read = kept.isEmpty() ? candidate.noting(List.of())
                : candidate.noting(List.of("Le fichier dit autre chose (%s) : la fiche garde ce qu’une autre source en dit. Pour la changer, corrigez la fiche.".formatted(String.join(", ", kept))));
        step(read, place.communeName(), PlaceWriter.changedFields(place.sheet(), merged) == 0 ? Outcome.SAME : Outcome.CHANGED, Optional.of(itself(place, candidate)), true);
    }

    private static Compared itself(Place place, Candidate candidate) {
        return new Compared(new Known(Optional.of(place), Optional.empty()), Likeness.between(place.sheet(), place.sheet().point(), candidate.sheet(), candidate.point()), Verdict.SAME);
    }

    private void step(Candidate candidate, String town, Outcome outcome, Optional<Compared> like, boolean own) {
        var other = like.map(Compared::known);
        var line = new PlannedRow(candidate.line(), candidate.sheet().name(), town, outcome, other.map(known -> known.sheet().name()).orElse(""),
                other.flatMap(Known::step).map(step -> step.candidate().line()).orElse(0L), other.flatMap(Known::place).map(Place::slug).orElse(""),
                like.map(each -> (int) Math.round(each.seen().nameShare() * 100)).orElse(0),
                like.flatMap(each -> each.seen().metres()).map(metres -> (int) Math.round(metres)).orElse(-1), like.map(each -> each.seen().sameAddress()).orElse(false),
                candidate.swapped().map(point -> "%s ; %s".formatted(Coordinates.told(point.latitude()), Coordinates.told(point.longitude()))).orElse(""),
                candidate.point().isEmpty(), candidate.notes());
        boolean apart = outcome == Outcome.NEW || outcome == Outcome.DOUBTFUL;
        var step = new Step(candidate, apart ? Optional.empty() : other.flatMap(Known::place), apart ? Optional.empty() : other.flatMap(Known::step), own, line);
        steps.add(step);
        told.add(line);
        if (apart) inCommune(candidate.sheet().get(PlaceField.COMMUNE)).add(new Known(Optional.empty(), Optional.of(step)));
    }

    private Compared compared(Known known, Candidate candidate) {
        var seen = Likeness.between(known.sheet(), known.point(), candidate.sheet(), candidate.point());
        return new Compared(known, seen, Likeness.verdict(seen, settings.nameShare(), settings.nearMetres()));
    }

    /** Those of its commune, and those put close by in a neighbouring one. */
    private List<Known> known(Candidate candidate) {
        var commune = candidate.sheet().get(PlaceField.COMMUNE);
        var here = new ArrayList<>(inCommune(commune));
        candidate.point().ifPresent(point -> store.around(point, settings.nearMetres()).stream()
                .filter(place -> !place.sheet().get(PlaceField.COMMUNE).equals(commune))
                .forEach(place -> here.add(new Known(Optional.of(place), Optional.empty()))));
        return here;
    }

    private List<Known> inCommune(String commune) {
        return byCommune.computeIfAbsent(commune, code -> {
            var known = new ArrayList<Known>();
            store.inCommune(code).forEach(place -> known.add(new Known(Optional.of(place), Optional.empty())));
            return known;
        });
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
