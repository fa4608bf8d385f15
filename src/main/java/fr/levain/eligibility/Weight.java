package fr.levain.eligibility;

/** What a rule not met entails. No weight ever refuses a dossier by itself: an officer confirms (A4). */
public enum Weight {
    BLOCKING,
    WARNING,
    INFORMATION
}
