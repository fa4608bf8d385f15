package fr.levain.deliverables;

public enum DeliverableState {
    AWAITED,
    FILED,
    SENT_BACK,
    ACCEPTED
}
