package fr.levain.envelopes;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which calls draw from these envelopes; told by the module that keeps the calls. */
public interface EnvelopeCalls {
    /** Titles by slug of envelope; those nobody draws from are left out. */
    Map<String, List<String>> drawing(Collection<String> envelopes);
}
