package fr.levain.territory;

import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A picture under the outlines, from a map service (WMS 1.3.0) such as that of IGN. Off unless {@code levain.map.background}
 * tells its address: nothing is asked of anyone else's server before. The policy of the pages lets pictures of that address in.
 */
@Component
public class MapBackground {
    private static final int SHARPNESS = 2;

    private final String address;

    MapBackground(@Value("${levain.map.background:}") String address) {
        this.address = address.strip();
    }

    /** The picture of exactly this frame, in degrees. */
    public Optional<String> of(DrawnMap.Frame frame) {
        if (address.isEmpty()) return Optional.empty();
        return Optional.of(String.format(Locale.ROOT, "%s%sSERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&STYLES=&FORMAT=image/png&CRS=CRS:84&BBOX=%.5f,%.5f,%.5f,%.5f&WIDTH=%d&HEIGHT=%d",
                address, address.contains("?") ? "&" : "?", frame.west(), frame.south(), frame.east(), frame.north(), frame.width() * SHARPNESS, frame.height() * SHARPNESS));
    }
}
