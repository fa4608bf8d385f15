package fr.levain.guidance;

import fr.levain.territory.Point;
import java.util.Optional;

/**
 * A place where projects meet tools and people: third place, fab lab, coworking space.
 *
 * @param carrier who runs it
 * @param commune INSEE code
 * @param source where we know it from, as of {@code sourceYear}
 */
public record InnovationSpace(
        String slug,
        String name,
        Optional<String> carrier,
        String address,
        String town,
        String commune,
        Optional<String> site,
        Point point,
        String source,
        int sourceYear) {}
