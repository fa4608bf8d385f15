package fr.levain.kernel;

import java.time.Instant;

/** Invented people and dossiers, loaded once, on a demonstration instance only, after the policy pack. */
public interface DemonstrationData {
    /** Lower first: accounts 10, organisations 20, calls 30, dossiers 40, cases 50, decisions 60. */
    int order();

    void load(Instant now);
}
