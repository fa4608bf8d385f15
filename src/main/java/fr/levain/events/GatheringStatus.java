package fr.levain.events;

public enum GatheringStatus {
    DRAFT, PUBLISHED, HELD, CANCELLED
}
