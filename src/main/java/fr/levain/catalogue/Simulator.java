package fr.levain.catalogue;

import fr.levain.forms.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What every open aid says of a project described by a few terms. Nothing is stored. */
@Service
@Transactional(readOnly = true)
public class Simulator {
    private final Finder finder;

    Simulator(Finder finder) {
        this.finder = finder;
    }

    /** Those that fit first, then those that nearly do, those of which too little is known, and the others. */
    public List<AidMatch> matches(Map<String, Value> terms, Instant now) {
        return List.of();
    }
}
