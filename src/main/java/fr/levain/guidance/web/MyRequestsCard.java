package fr.levain.guidance.web;

import fr.levain.guidance.OrientationRequest;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;

/** The last requests of a person, in their own space. */
public record MyRequestsCard(List<OrientationRequest> requests) implements Page {
    public String state(OrientationRequest request) {
        return Words.forAuthor(request.status());
    }

    public Tone tone(OrientationRequest request) {
        return Words.tone(request.status());
    }
}
