package fr.levain.places;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Each space once, for those who take the whole list away. Read by pages, each in a statement of its own: whoever downloads slowly
 * holds no connection, and no page of it is kept. Outside any transaction, on purpose.
 */
@Service
public class WholeDirectory {
    private final PlaceFinder finder;

    WholeDirectory(PlaceFinder finder) {
        this.finder = finder;
    }

    public void each(PlaceQuery query, Consumer<Place> taker) {
        finder.each(query, taker);
    }
}
