package fr.levain.guidance;

/** Where a request for orientation stands. UNCLAIMED: nobody took it, the authority looks after it. */
public enum RequestStatus {
    OPEN, TAKEN, UNCLAIMED, ANSWERED, WITHDRAWN;

    public boolean isClosed() {
        return this == ANSWERED || this == WITHDRAWN;
    }
}
