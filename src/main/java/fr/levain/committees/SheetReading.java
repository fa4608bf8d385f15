package fr.levain.committees;

import fr.levain.territory.RegionMap;
import java.util.List;

/** A sheet as it is read in a meeting: as sealed, drawn, with what changed since. */
public record SheetReading(ReadingSheet sheet, RegionMap map, List<ReadingSheet.Change> changes) {
    public SheetReading {
        changes = List.copyOf(changes);
    }
}
