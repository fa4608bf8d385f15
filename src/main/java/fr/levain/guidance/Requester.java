package fr.levain.guidance;

import fr.levain.kernel.Phone;
import java.util.Optional;

/** Who asks, and how to reach them. Shown only to whoever looks after the request. */
public record Requester(String name, String email, Optional<String> phone) {
    /** {@code 05 55 00 00 00}; empty when there is none. */
    public String spacedPhone() {
        return phone.map(typed -> Phone.read(typed).map(Phone::spaced).orElse(typed)).orElse("");
    }
}
